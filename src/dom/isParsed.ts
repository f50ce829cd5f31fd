import { thisDocument } from './thisDocument.ts'

/**
 * Checks whether the parser has finished a node.
 *
 * @param node a node
 * @returns false while the parser may still add to it
 */
export const isParsed = (node: Node | null): boolean =>
  thisDocument.readyState !== 'loading' ||
  (!!node && (!!node.nextSibling || isParsed(node.parentNode)))
