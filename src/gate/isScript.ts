/**
 * Checks whether an element is an HTML script. It asks for no class, as an element may come from another realm: from a
 * frame, or from a document that was parsed there.
 *
 * @param element an element
 * @returns true if it is
 */
export const isScript = (element: Element): element is HTMLScriptElement =>
  element.localName === 'script' && 'noModule' in element
