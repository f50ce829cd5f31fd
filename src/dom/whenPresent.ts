import { listen } from './listen.ts'
import { thisDocument } from './thisDocument.ts'

/**
 * Calls back when a part of the page has an element that matches: now, when the page is parsed, and after changes.
 *
 * @param selector what to look for
 * @param run called each time that the page has changed and there is one
 * @param root where to look. Default: the whole page
 * @returns a function that stops it
 */
export const whenPresent = (
  selector: string,
  run: () => void,
  root: ParentNode & Node = thisDocument,
): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = () => {
    // The end of the markup comes while one is due.
    clearTimeout(timer)
    timer = undefined
    if (root.querySelector(selector)) run()
  }
  // One look for all that changes meanwhile.
  const observer = new MutationObserver(() => (timer ??= setTimeout(look, 100)))
  observer.observe(root === thisDocument ? document : root, { childList: true, subtree: true })
  const unlisten = listen(document, 'DOMContentLoaded', look)
  look()
  return () => {
    observer.disconnect()
    unlisten()
    clearTimeout(timer)
  }
}
