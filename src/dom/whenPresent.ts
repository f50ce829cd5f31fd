import { listen } from './listen.ts'
import { thisDocument } from './thisDocument.ts'

/**
 * Calls back if the page has a matching element: now, once parsed, and after each change.
 *
 * @param selector the selector to match
 * @param run called after each scan that finds a match; a scan runs within 100 ms of a change
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
    // `DOMContentLoaded` may start this scan while another one is due; one is enough.
    clearTimeout(timer)
    timer = undefined
    if (root.querySelector(selector)) run()
  }
  // One scan covers all changes until it runs.
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
