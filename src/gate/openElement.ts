import type { Trust } from './trust.ts'

/** Where what they show lives on without its address: only out of the page do they let go of it, without a trace. */
const frames = 'iframe,object,embed'

/** A source that changes is overlooked until its player loads anew (HTML, 4.8.8). */
const reload = (element: Node | null) => {
  if (element instanceof HTMLMediaElement) element.load()
}

/**
 * Gives an element the address that it was held without: `data-src` becomes `src`, and so on. For a script that
 * is still inert it asks for nothing.
 *
 * @returns takes the address back: what the element showed is gone
 */
export const openElement = (element: HTMLElement, trust: Trust): (() => void) => {
  const undo: (() => void)[] = []
  for (const name of ['src', 'srcset', 'href', 'srcdoc']) {
    const text = element.dataset[name]
    if (text === undefined) continue
    const attribute = element.matches('object') ? 'data' : name
    const write = (value: string) =>
      element.setAttribute(
        attribute,
        name === 'srcdoc' ? trust.createHTML(value) : trust.createScriptURL(value),
      )
    const before = element.getAttribute(attribute)
    undo.push(() => (before === null ? element.removeAttribute(attribute) : write(before)))
    write(text)
  }
  reload(element.parentNode)

  return () => {
    const { parentNode, nextSibling } = element
    const isFrame = element.matches(frames)
    // A frame that lost its address in the page would add an entry to the history.
    if (isFrame) element.remove()
    undo.forEach((step) => step())
    if (isFrame) parentNode?.insertBefore(element, nextSibling)
    reload(element)
    reload(parentNode)
  }
}
