import type { Trust } from './trust.ts'

/** Where what they show lives on without its address: only out of the page do they let go of it, without a trace. */
const frames = 'iframe,object,embed'

/** A source that changes is overlooked until its player loads anew (HTML, 4.8.8). */
const reload = (element: Node | null) => {
  if (element instanceof HTMLMediaElement) element.load()
}

/** The attributes that an element is held without, by the names that they have in `data-…`. */
const addressesOf = (element: HTMLElement) =>
  ['src', 'srcset', 'href', 'srcdoc'].flatMap((name) => {
    const text = element.dataset[name]
    const attribute = element.matches('object') ? 'data' : name
    return text === undefined ? [] : { attribute, text, live: element.getAttribute(attribute) }
  })

/** True when it has the address that it should be held without: in a copy of a page where it was open. */
export const isOpened = (element: HTMLElement): boolean =>
  addressesOf(element).some(({ text, live }) => live === text)

/**
 * Gives an element the address that it was held without: `data-src` becomes `src`, and so on. For a script that
 * is still inert it asks for nothing.
 *
 * @returns takes the address back: what the element showed is gone
 */
export const openElement = (element: HTMLElement, trust: Trust): (() => void) => {
  const undo: (() => void)[] = []
  for (const { attribute, text, live } of addressesOf(element)) {
    const write = (value: string) =>
      element.setAttribute(
        attribute,
        attribute === 'srcdoc' ? trust.createHTML(value) : trust.createScriptURL(value),
      )
    const isCopy = live === text
    undo.push(() => (live === null || isCopy ? element.removeAttribute(attribute) : write(live)))
    if (!isCopy) write(text)
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
