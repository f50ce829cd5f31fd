import type { Piece } from './declarationOf.ts'

const escape = (text: string) =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)

/** A piece as HTML. */
export const toHtml = (part: Piece | string): string => {
  if (typeof part === 'string') return escape(part)
  const { tag, level, href, children } = part
  const name = level ? `${tag}${Math.min(level, 6)}` : tag
  const attributes = tag === 'th' ? ' scope="col"' : href ? ` href="${escape(href)}"` : ''
  return `<${name}${attributes}>${children.map(toHtml).join('')}</${name}>`
}
