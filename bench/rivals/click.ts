import { inPage } from './inPage.ts'
import type { Visit } from './visit.ts'

/** The effects of a click, in milliseconds since the navigation. */
export interface Click {
  readonly time: number
  /** When the first frame after the click was rendered. */
  readonly frame: number
  /** Whether the banner was gone in that frame. */
  readonly gone: boolean
  /** When the gated external script was requested. */
  readonly requested?: number
  /** The duration of the click by the Event Timing API, in steps of 8 ms; absent under 16 ms. */
  readonly duration?: number
}

const note = ([selector, address]: readonly [string, string]) => {
  const click: { -readonly [Key in keyof Click]?: Click[Key] } = {}
  Object.assign(window, { click })
  addEventListener(
    'click',
    ({ timeStamp }) => {
      click.time = timeStamp
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        click.frame = performance.now()
        const banner = document.querySelector(selector)
        click.gone = !banner?.checkVisibility({ opacityProperty: true, visibilityProperty: true })
      }
      // A message posted in a frame's callback arrives after that frame's style, layout and paint.
      requestAnimationFrame(() => port2.postMessage(null))
    },
    { capture: true, once: true },
  )
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) {
      if (name === address) click.requested ??= startTime
    }
  }).observe({ type: 'resource', buffered: true })
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) {
      if (name === 'click') click.duration = duration
    }
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
}

/** Starts recording the effects of the next click. */
export const noteClick = ({ evaluate }: Visit, banner: string, address: string): Promise<unknown> =>
  evaluate(inPage(note, [banner, address] as const))

/** Reads the recorded effects of the click. */
export const readClick = ({ evaluate }: Visit): Promise<Partial<Click>> => evaluate('window.click')
