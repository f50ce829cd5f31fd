import type { Piece } from './declarationOf.ts'

const escape = (text: string) => text.replace(/[\\`*_[\]<>|#]/g, '\\$&')

const isText = (part: Piece | string) => typeof part === 'string'

/** Within a line: text, code, links. */
const inline = (part: Piece | string): string => {
  if (typeof part === 'string') return escape(part)
  const isCode = part.tag === 'code'
  const text = part.children
    .map((child) => (isCode && isText(child) ? child : inline(child)))
    .join('')
  if (part.href) return `[${text}](<${part.href}>)`
  if (!isCode) return text
  // Nothing is escaped in code, but a table ends its cell at a bar (GitHub Flavored Markdown, 4.10).
  return `\`${text.replaceAll('|', '\\|')}\``
}

const line = (cells: readonly (Piece | string)[]) => `| ${cells.map(inline).join(' | ')} |`

const table = ([titles, ...rows]: readonly (Piece | string)[]) => {
  const cells = (row: Piece | string | undefined) =>
    row && typeof row !== 'string' ? row.children : []
  const rule = `|${cells(titles)
    .map(() => ' --- |')
    .join('')}`
  return [line(cells(titles)), rule, ...rows.map((row) => line(cells(row)))].join('\n')
}

/** A piece as Markdown; tables as GitHub has them. */
export const toMarkdown = (part: Piece | string): string => {
  if (typeof part === 'string') return escape(part)
  const { tag, level = 1, children } = part
  if (tag === 'section') return children.map(toMarkdown).join('\n\n')
  if (tag === 'h') return `${'#'.repeat(Math.min(level, 6))} ${inline(part)}`
  return tag === 'table' ? table(children) : inline(part)
}
