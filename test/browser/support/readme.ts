import { readFileSync } from 'node:fs'

/** Reads the code blocks of a docs page in one language (`ts`, `html`), in order. Default: the README. */
export const blocks = (language: string, page = 'README.md'): readonly string[] => {
  const text = readFileSync(new URL(`../../../${page}`, import.meta.url), 'utf8')
  return [...text.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))].map(
    ([, code]) => code ?? '',
  )
}

/** What the blocks of a page import as `./consent`: its first block that exports one, else the README's. */
export const consentOf = (page: string): string =>
  [...blocks('ts', page), ...blocks('ts')].find((block) =>
    block.includes('export const consent'),
  ) ?? ''
