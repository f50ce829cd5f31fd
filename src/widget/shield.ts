import { closestTo } from '../dom/closestTo.ts'
import { listen } from '../dom/listen.ts'

/** By these, focus traps pull the focus back, and cancel keys and clicks outside of their dialog; and others scroll. */
const types = 'focusin focusout pointerdown mousedown touchstart touchmove wheel keydown click'

/**
 * Keeps the page from hearing events in the widget; the browser's own actions still follow. Clicks on links go on to the
 * site's router, and those on buttons to its statistics: the widget has acted on them before.
 *
 * @param root the widget's root
 * @returns a function that stops it
 * @see https://github.com/focus-trap/focus-trap
 */
export const shield = (root: HTMLElement): (() => void) => {
  const stop = (event: Event) => {
    const isPassed = event.type === 'click' && closestTo(event, 'a,button')
    if (event.composedPath().includes(root) && !isPassed) event.stopPropagation()
  }
  const stops = types.split(' ').map((type) => listen(window, type, stop))
  return () => stops.forEach((end) => end())
}
