/** A page that the site has. */
export interface Page {
  readonly title: string
  readonly description: string
  /** The Markdown file, from the repository's root. */
  readonly source: string
  /** The page in the site: `gate.md`. */
  readonly path: string
}

/** A part of the site's menu. */
export interface Section {
  readonly title: string
  readonly pages: readonly Page[]
}

const elsewhere: Readonly<Record<string, string>> = {
  'README.md': 'index.md',
  'CHANGELOG.md': 'changelog.md',
  'src/record/README.md': 'record-format.md',
}

const pathOf = (source: string) => {
  const path = elsewhere[source] ?? /^docs\/([\w-]+\.md)$/.exec(source)?.[1]
  if (!path) throw new Error(`llms.txt lists ${source}, which has no path in the site.`)
  return path
}

const pageOf = (line: string): Page => {
  const [, title = '', source = '', text = ''] =
    /^- \[(.+?)\]\((.+?)\)(?:: (.+))?$/.exec(line) ?? []
  const plain = text.replaceAll('`', '')
  const description = plain && `${plain.charAt(0).toUpperCase()}${plain.slice(1)}.`
  return { title, description, source, path: pathOf(source) }
}

/**
 * Reads the site's pages from llms.txt, which lists them all.
 *
 * @param llms its text
 * @returns a section for each heading
 */
export const sectionsOf = (llms: string): readonly Section[] =>
  llms
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [title = '', ...lines] = part.trim().split('\n')
      return { title, pages: lines.filter((line) => line.startsWith('- ')).map(pageOf) }
    })
