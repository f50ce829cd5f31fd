import type { Piece } from './declarationOf.ts'

/** Joins lines, because a line break ends a table's row. Non-breaking spaces stay. */
const collapse = (text: string) => text.replace(/[^\S\u00a0\u202f]+/g, ' ')

/** Escapes the syntax of Markdown and of its dialects, where `$` marks mathematics and braces mark code. */
const escape = (text: string) => collapse(text).replace(/[\\`*_~[\]{}<>|#&$]/g, '\\$&')

/**
 * Writes text as code, or as plain text if it contains a backtick or a backslash: in code, a backslash escapes neither
 * a backtick nor a bar after another backslash (GitHub Flavored Markdown, 4.10 and 6.3).
 */
const code = (text: string) =>
  /^[^\\`]+$/.test(text) ? `\`${collapse(text).replaceAll('|', '\\|')}\`` : escape(text)

const encode = (character: string) =>
  character > '~'
    ? encodeURIComponent(character)
    : `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`

/** Encodes characters that would end the link or the line, and escapes `&`, which could start an entity. */
const address = (href: string) =>
  `<${href.replace(/[^!-\uffff]|[\s<>\\|()`]/g, encode).replaceAll('&', '\\&')}>`

/** Writes text, code and links within a line. */
const inline = (part: Piece | string): string => {
  if (typeof part === 'string') return escape(part)
  const { tag, href, children } = part
  if (tag === 'code') return code(children.filter((child) => typeof child === 'string').join(''))
  const text = children.map(inline).join('')
  return href ? `[${text}](${address(href)})` : text
}

/** Writes a paragraph, and escapes a beginning that would make it a list or a rule: `-`, `+`, `1.`, `1)`. */
const paragraph = (part: Piece) =>
  inline(part)
    .trimStart()
    .replace(/^(\d*)([-+.)])/, '$1\\$2')

const line = (cells: readonly (Piece | string)[]) => `| ${cells.map(inline).join(' | ')} |`

const table = ([titles, ...rows]: readonly (Piece | string)[]) => {
  const cells = (row: Piece | string | undefined) =>
    row && typeof row !== 'string' ? row.children : []
  const rule = `|${cells(titles)
    .map(() => ' --- |')
    .join('')}`
  return [line(cells(titles)), rule, ...rows.map((row) => line(cells(row)))].join('\n')
}

/**
 * Writes a piece as Markdown, with tables as on GitHub.
 *
 * @param part the piece
 * @returns the Markdown; all texts are escaped
 */
export const toMarkdown = (part: Piece | string): string => {
  if (typeof part === 'string') return escape(part)
  const { tag, level = 1, children } = part
  if (tag === 'section') return children.map(toMarkdown).join('\n\n')
  if (tag === 'h') return `${'#'.repeat(level)} ${inline(part)}`
  return tag === 'table' ? table(children) : paragraph(part)
}
