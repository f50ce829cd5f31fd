import { dirname, join } from 'node:path/posix'
import { anchorsOf, linksOf } from './markdown.ts'

/** The files of the repository: the text of each Markdown file by its path, and the paths of all. */
export interface Repository {
  readonly pages: ReadonlyMap<string, string>
  readonly files: ReadonlySet<string>
}

const external = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i

/** Resolves a relative address to the path of a file, and the anchor in it. */
const targetOf = (page: string, address: string) => {
  const [path = '', anchor] = address.split('#').map(decodeURIComponent)
  return { path: path ? join(dirname(page), path) : page, anchor }
}

const isBroken = ({ pages, files }: Repository, page: string, address: string) => {
  const { path, anchor } = targetOf(page, address)
  if (!files.has(path)) return true
  return anchor !== undefined && !anchorsOf(pages.get(path) ?? '').has(anchor)
}

/**
 * Finds the relative links and images of all pages whose file or heading doesn't exist.
 *
 * @param repository the pages and files
 * @returns each as `page: address`
 */
export const brokenLinks = (repository: Repository): readonly string[] =>
  [...repository.pages].flatMap(([page, markdown]) =>
    linksOf(markdown)
      .filter((address) => !external.test(address) && isBroken(repository, page, address))
      .map((address) => `${page}: ${address}`),
  )

/**
 * Lists the files that a page links to.
 *
 * @param page the page's path
 * @param markdown its text
 * @returns their paths
 */
export const linkedFrom = (page: string, markdown: string): readonly string[] =>
  linksOf(markdown)
    .filter((address) => !external.test(address))
    .map((address) => targetOf(page, address).path)
