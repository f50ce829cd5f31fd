/**
 * Checks whether the parser is done with a node.
 *
 * @param node a node
 * @returns false while the parser may still add to it
 */
export const isParsed = (node: Node | null): boolean =>
  document.readyState !== 'loading' || (!!node && (!!node.nextSibling || isParsed(node.parentNode)))
