import type { MarkdownRenderer } from 'vitepress'
import { siteLink } from '../siteLink.ts'

/** What the links of a page need. */
interface Place {
  /** The site's pages by their files. */
  readonly paths: ReadonlyMap<string, string>
  /** Makes a file's path relative to the repository. */
  sourceOf(file: string): string
}

/** What VitePress tells about the page. */
interface Env {
  readonly path: string
  /** The file, where another path is made of it. */
  readonly realPath?: string
}

/**
 * Renders pages as GitHub does: Vue compiles nothing in them, and links between files lead to the site's pages. A link to
 * a file that the site doesn't have becomes its text.
 *
 * @param md the renderer
 * @param place where the files are
 */
export const faithful = (md: MarkdownRenderer, { paths, sourceOf }: Place): void => {
  md.core.ruler.disable('emoji')

  md.core.ruler.push('faithful', ({ tokens, env, inlineMode, Token }) => {
    // VitePress renders a title for the browser's tab without a page.
    if (inlineMode) return
    const { path, realPath = path } = env as Env
    const from = sourceOf(realPath)
    for (const { children } of tokens) {
      let isGone = false
      for (const token of children ?? []) {
        if (token.type === 'link_open') {
          const address = siteLink(token.attrGet('href') ?? '', from, paths)
          isGone = address === undefined
          token.attrSet('href', address ?? '')
        }
        if (isGone && token.type.startsWith('link_'))
          Object.assign(token, { type: 'text', content: '' })
      }
    }
    const html = (content: string) => Object.assign(new Token('html_block', '', 0), { content })
    tokens.unshift(html('<div v-pre>\n'))
    tokens.push(html('</div>\n'))
  })
}
