/** The element's own methods, without the overloads. */
interface Finder {
  matches(selector: string): boolean
  querySelectorAll(selector: string): NodeListOf<HTMLElement>
}

/**
 * Finds the elements of a part of the page that match a selector, itself included, also in a form with a field named
 * `matches` or `querySelectorAll`.
 *
 * @param element an element
 * @param selector the selector
 * @returns the elements, in document order
 */
export const findAll = (element: Element, selector: string): HTMLElement[] => {
  const own: Finder = Element.prototype
  // Most insertions have nothing inside, and this check is cheaper than a search.
  const below = element.firstElementChild ? own.querySelectorAll.call(element, selector) : []
  return own.matches.call(element, selector) ? [element as HTMLElement, ...below] : [...below]
}
