import { thisDocument } from './thisDocument.ts'

/**
 * Runs a function now or, in a prerendered page, once the visitor opens it.
 *
 * @param run the function
 */
export const whenActivated = (run: () => void): void => {
  if (thisDocument.prerendering)
    thisDocument.addEventListener('prerenderingchange', run, { once: true })
  else run()
}
