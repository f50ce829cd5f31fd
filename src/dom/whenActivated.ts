/**
 * Runs a function now, or, in a page that is being prerendered, when the visitor opens it.
 *
 * @param run the function
 */
export const whenActivated = (run: () => void): void => {
  if (document.prerendering) document.addEventListener('prerenderingchange', run, { once: true })
  else run()
}
