/**
 * Checks whether a node is an element, even a form with a field named `nodeType`.
 *
 * @param node a node
 * @returns true if it is
 */
export const isElement = (node: Node): node is HTMLElement =>
  node.nodeType === Node.ELEMENT_NODE || typeof node.nodeType !== 'number'
