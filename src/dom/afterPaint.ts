/** A page in the background paints nothing, and some browsers paint it rarely; in milliseconds. */
const longest = 100

/** Runs after the next frame has been painted: the visitor sees what a click has done before other code takes its time. */
export const afterPaint = (run: () => void): void => {
  let isDue = true
  const runOnce = () => {
    if (isDue) run()
    isDue = false
  }
  requestAnimationFrame(() => setTimeout(runOnce))
  setTimeout(runOnce, document.hidden ? 0 : longest)
}
