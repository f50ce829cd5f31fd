import type { Trust } from './trust.ts'

/** Where what they show lives on without its address: only out of the page do they let go of it, without a trace. */
const frames = 'iframe,object,embed'

/** A source that changes is overlooked until its player loads anew (HTML, 4.8.8). */
const reload = (element: Node | null) => (element as Partial<HTMLMediaElement> | null)?.load?.()

/** The attributes that an element is held without: their names, what `data-…` says, and what they say now. */
const addressesOf = (element: HTMLElement) =>
  ['src', 'srcset', 'href', 'srcdoc'].flatMap((name) => {
    const text = element.dataset[name]
    const attribute = element.matches('object') ? 'data' : name
    return text === undefined ? [] : [[attribute, text, element.getAttribute(attribute)] as const]
  })

/** True when it has the address that it should be held without: in a copy of a page where it was open. */
export const isOpened = (element: HTMLElement): boolean =>
  addressesOf(element).some(([, text, live]) => live === text)

/**
 * Gives an element the address that it was held without: `data-src` becomes `src`, and so on. For a script that
 * is still inert it requests nothing.
 *
 * @returns a function that takes the address back: what the element showed is gone
 */
export const openElement = (element: HTMLElement, trust: Trust): (() => void) => {
  const undo = addressesOf(element).map(([attribute, text, live]) => {
    const write = (value: string) =>
      element.setAttribute(
        attribute,
        attribute === 'srcdoc' ? trust.createHTML(value) : trust.createScriptURL(value),
      )
    if (live !== text) write(text)
    return () => {
      if (live === null || live === text) element.removeAttribute(attribute)
      else write(live)
    }
  })
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
