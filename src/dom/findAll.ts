/** The methods of `Element`, without their overloads. */
interface Finder {
  matches(selector: string): boolean
  querySelectorAll(selector: string): NodeListOf<HTMLElement>
}

/**
 * Finds the elements that match a selector: an element itself, and those inside it.
 *
 * It works in forms too, where a field named `matches` or `querySelectorAll` hides the method.
 *
 * @param element an element
 * @param selector the selector
 * @returns the elements, in document order
 */
export const findAll = (element: Element, selector: string): HTMLElement[] => {
  const own: Finder = Element.prototype
  // Most inserted elements are empty, and this check is cheaper than a search.
  const below = element.firstElementChild ? own.querySelectorAll.call(element, selector) : []
  return own.matches.call(element, selector) ? [element as HTMLElement, ...below] : [...below]
}
