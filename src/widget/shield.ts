import { closestTo } from '../dom/closestTo.ts'
import { listen } from '../dom/listen.ts'

/**
 * The events on which focus traps pull the focus back or cancel keys and clicks, and on which scripts scroll the page.
 */
const types = 'focusin focusout pointerdown mousedown touchstart touchmove wheel keydown click'

/**
 * Hides events in the widget from the page, without preventing the browser's default actions.
 *
 * Clicks on links still reach the site's router, and clicks on buttons its analytics. The widget handles these clicks
 * first.
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
