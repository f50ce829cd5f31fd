import { thisDocument } from './thisDocument.ts'

/**
 * Runs a function after the next paint, so that visitors see the effect of a click first.
 *
 * @param run the function
 */
export const afterPaint = (run: () => void): void => {
  let isDue = true
  const runOnce = () => {
    if (isDue) run()
    isDue = false
  }
  requestAnimationFrame(() => setTimeout(runOnce))
  // Pages in the background paint rarely or never.
  setTimeout(runOnce, thisDocument.hidden ? 0 : 100)
}
