import { slugOf } from '../../../website/.vitepress/slugOf.ts'

const fence = /^([ \t>]*)(`{3,}|~{3,})[^\n]*\n(?:.*?\n)??\1\2[`~]*[ \t]*$/gms
const codeSpan = /(?<!`)(`+)(?!`)(.*?[^`])\1(?!`)/gs
const comment = /<!--.*?-->/gs
/** The address in `[text](address "title")`, also of an image, and in `[name]: address`. */
const inline = /\]\(\s*<?([^\s<>()]+)>?(?:\s+"[^"]*")?\s*\)/g
const definition = /^ {0,3}\[[^\]]+\]:\s*<?([^\s<>]+)>?/gm
const attribute = /<(?:a|img|source)\b[^>]*?\b(?:href|src|srcset)="([^"\s]+)/g

/** Lists the code of a page: its code spans, and its blocks. */
export const codeOf = (markdown: string): readonly string[] => [
  ...(markdown.replace(fence, '').match(codeSpan) ?? []),
  ...(markdown.match(fence) ?? []),
]

/** Lists the addresses that a page links to, images included. Code has none. */
export const linksOf = (markdown: string): readonly string[] => {
  const prose = markdown.replace(fence, '').replace(codeSpan, '').replace(comment, '')
  return [inline, definition, attribute].flatMap((pattern) =>
    [...prose.matchAll(pattern)].map(([, address = '']) => address),
  )
}

/**
 * Lists the anchors of a page, by GitHub's rules: in lower case, without punctuation, with hyphens for spaces, and a
 * number for each repetition.
 *
 * @see https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#section-links
 */
export const anchorsOf = (markdown: string): ReadonlySet<string> => {
  const anchors = new Set<string>()
  for (const [, heading = ''] of markdown
    .replace(fence, '')
    .matchAll(/^ {0,3}#{1,6}[ \t]+(.+?)(?:[ \t]+#+)?[ \t]*$/gm)) {
    const slug = slugOf(heading.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1'))
    let anchor = slug
    for (let count = 1; anchors.has(anchor); count += 1) anchor = `${slug}-${count}`
    anchors.add(anchor)
  }
  return anchors
}
