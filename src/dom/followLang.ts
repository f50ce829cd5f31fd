import { thisDocument } from './thisDocument.ts'

/**
 * Calls back when the page's language changes, for example by the site's language switch.
 *
 * @param run called after each change of the `lang` of the document or its body
 * @returns a function that stops it
 */
export const followLang = (run: () => void): (() => void) => {
  const observer = new MutationObserver(run)
  for (const node of [thisDocument.documentElement, thisDocument.body])
    if (node) observer.observe(node, { attributeFilter: ['lang'] })
  return () => observer.disconnect()
}
