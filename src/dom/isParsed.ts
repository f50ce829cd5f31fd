/** False while the parser may still add to a node. */
export const isParsed = (node: Node | null): boolean =>
  document.readyState !== 'loading' || (!!node && (!!node.nextSibling || isParsed(node.parentNode)))
