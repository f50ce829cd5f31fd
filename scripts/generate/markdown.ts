import { format, resolveConfig } from 'prettier'

/** Escapes what Markdown would read as markup, except in code. */
export const prose = (text: string) =>
  text
    .split(/(`[^`]*`)/)
    .map((part, at) => (at % 2 ? part : part.replace(/[*_<]/g, '\\$&')))
    .join('')

/** Escapes the character that ends a table's cell. */
export const cell = (text: string) => text.replaceAll('|', '\\|')

/** Writes a table, without padding: a long cell would widen every row. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map(cell).join(' | ')} |`)
    .join('\n')

/** Returns the anchor that GitHub gives to a heading. */
export const anchor = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-')

/**
 * Checks that each heading has an anchor of its own.
 *
 * @throws {Error} when two headings have the same one, so that a link would lead to the wrong section
 */
export const assertDistinct = (headings: readonly string[]) => {
  const all = headings.map(anchor)
  const twice = all.find((one, at) => all.indexOf(one) !== at)
  if (twice) throw new Error(`Two sections have the anchor "${twice}".`)
}

/** Lists items as a sentence does: `a`, `b` or `c`. */
export const listed = (items: readonly string[], last: 'and' | 'or') =>
  items.length > 1 ? `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}` : items.join('')

/** Writes a block of code in the format of the repository. */
export const block = async (language: 'ts' | 'json', text: string) => {
  const file = `docs/example.${language}`
  const written = await format(text, { ...(await resolveConfig(file)), filepath: file })
  return `\`\`\`${language}\n${written}\`\`\``
}

/** Joins the lines of each paragraph, and leaves blocks of code as they are. */
export const paragraphs = (comment: string) =>
  comment
    .split(/(```[\s\S]*?```)/)
    .flatMap((part, at) =>
      at % 2 ? part : part.split(/\n\s*\n/).map((one) => prose(one.replace(/\s+/g, ' ').trim())),
    )
    .filter(Boolean)

/** Links the vendor's pages by the names of their hosts. */
export const linksTo = (urls: readonly string[]) =>
  urls.map((url, at) => {
    const { host } = new URL(url)
    const isAgain = urls.slice(0, at).filter((one) => new URL(one).host === host).length
    return `[${host}${isAgain ? ` (${isAgain + 1})` : ''}](${url})`
  })
