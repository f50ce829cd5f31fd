import { dirname, join } from 'node:path/posix'

const elsewhere = /^(?:[a-z][a-z\d+.-]*:|\/|#)/i

/**
 * Translates a link of a Markdown file into one of the site.
 *
 * @param address as in the file
 * @param from the file, from the repository's root
 * @param paths the site's pages by their files
 * @returns the address in the site, or nothing for a file that the site doesn't have
 */
export const siteLink = (
  address: string,
  from: string,
  paths: ReadonlyMap<string, string>,
): string | undefined => {
  if (elsewhere.test(address)) return address
  const [file = '', anchor] = address.split('#')
  const path = paths.get(join(dirname(from), file))
  if (!path) return undefined
  return `/${path === 'index.md' ? '' : path}${anchor === undefined ? '' : `#${anchor}`}`
}
