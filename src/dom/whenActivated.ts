/** Runs now, or, in a page that is prerendered, when the visitor really comes. */
export const whenActivated = (run: () => void): void => {
  if (document.prerendering) document.addEventListener('prerenderingchange', run, { once: true })
  else run()
}
