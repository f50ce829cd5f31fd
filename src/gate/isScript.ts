/**
 * Checks whether an element is an HTML script, even one from another realm.
 *
 * `instanceof` would miss an element from a frame, or from a document that was parsed there.
 *
 * @param element an element
 * @returns true if it is
 */
export const isScript = (element: Element): element is HTMLScriptElement =>
  element.localName === 'script' && 'noModule' in element
