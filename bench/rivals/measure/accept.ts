import { decide } from '../decide.ts'
import { inPage } from '../inPage.ts'
import { NotWorking, proveSoon } from '../proof.ts'
import { visit } from '../visit.ts'
import type { Measure } from './measure.ts'

interface Click {
  time?: number
  /** When the first frame after the click was through. */
  frame?: number
  /** Whether the banner was gone in that frame. */
  gone?: boolean
  requested?: number
  /** The duration of the click by the Event Timing API, in steps of 8 ms; absent under 16 ms. */
  duration?: number
}

/** Notes what follows the next click; runs in the page, so it uses nothing from outside. */
const listen = ([selector, address]: readonly [string, string]) => {
  const click: Click = {}
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

/** What follows a click on Accept. */
export const accept: Measure = {
  name: 'accept',
  plain: false,
  figures: [
    { id: 'requested', title: 'Accept to analytics requested', unit: 'ms', digits: 1 },
    { id: 'frame', title: 'Accept to next frame', unit: 'ms', digits: 1 },
    { id: 'duration', title: 'Accept, Event Timing (16 or less: 16)', unit: 'ms', digits: 0 },
    { id: 'gone', title: 'banner gone in that frame (share of visits)', digits: 2, noRatio: true },
  ],
  method:
    'A real mouse click, from the event’s time stamp. Requested: the start of the gated external script in resource timing. Next frame: a message that a frame’s callback has posted, which arrives after style, layout and paint. Event Timing rounds to 8 ms and says nothing under 16.',
  async take({ browser, server }, contestant) {
    const { banner = '' } = contestant
    return visit(browser, { address: server.address(contestant) }, async (open) => {
      const { evaluate } = open
      const before = () =>
        evaluate<undefined>(inPage(listen, [banner, server.addresses.stats] as const))
      await decide(open, contestant, 'accept', before)
      await proveSoon(open, contestant, 'accepted')
      const click = await evaluate<Click>('window.click')
      const { time = NaN, requested = NaN, frame = NaN, duration = 16, gone } = click
      if (!(requested >= time)) throw new NotWorking('Analytics wasn’t requested after the click.')
      return { requested: requested - time, frame: frame - time, duration, gone: gone ? 1 : 0 }
    })
  },
}
