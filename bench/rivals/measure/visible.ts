import { inPage } from '../inPage.ts'
import { ordinary, startMark } from '../page.ts'
import { NotWorking, prove } from '../proof.ts'
import { visit } from '../visit.ts'
import type { Measure } from './measure.ts'

interface Sighting {
  /** When the first frame with the banner was rendered, in milliseconds since the navigation. */
  visible?: number
  /** When the first frame was rendered after which the banner didn't change any more. */
  rest?: number
  /** When Chromium says it presented the first text or picture of the banner. */
  painted?: number
  settled?: boolean
}

/** Watches for the banner in each frame; runs in the page, so it uses nothing from outside. */
const watch = (selector: string) => {
  const sighting: Sighting = {}
  const stillFor = 500
  const { port1, port2 } = new MessageChannel()
  let before = ''
  let after: () => void = () => {}
  Object.assign(window, { sighting })
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) sighting.painted ??= startTime
  }).observe({ type: 'element', buffered: true })

  const opacityOf = (element: Element | null): number =>
    element ? Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement) : 1
  const moves = (banner: Element) =>
    document.getAnimations().some(({ playState, effect }) => {
      const target = effect instanceof KeyframeEffect ? effect.target : null
      return (
        playState === 'running' && target && (banner.contains(target) || target.contains(banner))
      )
    })
  const look = () => {
    after = () => {}
    const banner = document.querySelector(selector)
    if (banner) {
      for (const part of banner.querySelectorAll('p, h1, h2, button, div, span')) {
        if (!part.hasAttribute('elementtiming')) part.setAttribute('elementtiming', 'banner')
      }
      const { x, y, width, height } = banner.getBoundingClientRect()
      const opacity = opacityOf(banner)
      const inView = x < innerWidth && y < innerHeight && x + width > 0 && y + height > 0
      const { visibility } = getComputedStyle(banner)
      const sized = width > 0 && height > 0
      const shown = sized && inView && opacity > 0 && visibility === 'visible'
      const now = JSON.stringify([x, y, width, height])
      const still = shown && opacity === 1 && now === before && !moves(banner)
      before = now
      after = () => {
        if (shown) sighting.visible ??= performance.now()
        if (!still) delete sighting.rest
        else sighting.rest ??= performance.now()
        sighting.settled = still && performance.now() - (sighting.rest ?? Infinity) > stillFor
      }
    }
    // A message posted in a frame's callback arrives after that frame's style, layout and paint.
    port2.postMessage(null)
    requestAnimationFrame(look)
  }
  port1.onmessage = () => after()
  requestAnimationFrame(look)
}

/** Measures how long a visitor with a slow processor waits for the banner. */
export const visible: Measure = {
  name: 'visible',
  plain: false,
  figures: [
    {
      id: 'visible',
      title: 'script start to banner visible, CPU 4x slower',
      unit: 'ms',
      digits: 0,
    },
    { id: 'rest', title: 'script start to banner at rest, CPU 4x slower', unit: 'ms', digits: 0 },
    {
      id: 'painted',
      title: 'script start to banner’s text painted, CPU 4x slower',
      unit: 'ms',
      digits: 0,
    },
  ],
  method:
    'From a mark directly before the manager’s tags. Visible: the end of the first frame in which the banner has a size and an opacity above 0, and is in the viewport, looked at in each animation frame; presenting it isn’t included. At rest: the end of the first frame from which on it is opaque, keeps its box, and no animation or transition runs on it, for half a second. Painted: when Chromium presented its first text, by Element Timing; it leaves out text that is first painted at opacity 0.',
  async take({ browser, server }, contestant) {
    const { banner = '' } = contestant
    const watching = { ...ordinary, script: inPage(watch, banner) }
    const address = server.address(contestant, watching)
    return visit(browser, { address, throttle: 4 }, async (open) => {
      await open.goUntilQuiet()
      if (!(await open.waitFor('window.sighting.settled'))) {
        throw new NotWorking('the banner didn’t come to rest')
      }
      await prove(open, contestant, 'undecided')
      const sighting = await open.evaluate<Sighting>('window.sighting')
      const start = await open.evaluate<number>(
        `performance.getEntriesByName('${startMark}')[0].startTime`,
      )
      const since = (time = NaN) => time - start
      return {
        visible: since(sighting.visible),
        rest: since(sighting.rest),
        painted: since(sighting.painted),
      }
    })
  },
}
