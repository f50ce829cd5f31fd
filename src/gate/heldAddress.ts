/**
 * Reads the address that a held element gets once it is allowed.
 *
 * @param element an element with `data-consent`
 * @param name the attribute's name, such as `src`
 * @returns the value of `data-consent-src`, else that of `data-src`, which lazy loaders read too; null without either
 */
export const heldAddress = (element: Element, name: string): string | null =>
  element.getAttribute(`data-consent-${name}`) ?? element.getAttribute(`data-${name}`)
