/**
 * Checks whether an element is an HTML script, even one from another realm.
 *
 * `instanceof` would miss an element that was created in a frame, or by parsing a document there.
 *
 * @param element an element
 * @returns true if it is
 */
export const isScript = (element: Element): element is HTMLScriptElement =>
  element.localName === 'script' && 'noModule' in element
