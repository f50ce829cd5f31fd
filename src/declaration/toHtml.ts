import type { Piece } from './declarationOf.ts'

const escape = (text: string) =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)

/** Attributes as HTML; undefined ones are omitted. */
const written = (attributes: Readonly<Record<string, string | undefined>>) =>
  Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escape(value)}"`))
    .join('')

/** A piece as HTML. */
const htmlOf = (part: Piece | string): string => {
  if (typeof part === 'string') return escape(part)
  const { tag, level = '', href, scope, label, lang, children } = part
  const attributes = written({ href, scope, 'aria-label': label, lang })
  return `<${tag}${level}${attributes}>${children.map(htmlOf).join('')}</${tag}${level}>`
}

/**
 * Writes pieces as HTML, in an element with their language.
 *
 * @param pieces the pieces
 * @param words the language, and the direction of its script
 * @returns the HTML; all texts are escaped
 */
export const toHtml = (
  pieces: readonly Piece[],
  { lang, dir }: { readonly lang: string; readonly dir: string },
): string => `<div${written({ lang, dir })}>\n${pieces.map(htmlOf).join('\n')}\n</div>`
