import { warn } from './console.ts'
import { thisDocument } from './dom/thisDocument.ts'
import { ConfigError } from './errors.ts'
import { fileName } from './fileName.ts'

/**
 * The URL of this script, because the folder is beside it. A module has no `currentScript`, so it is found by its file
 * name.
 */
const { src = '' } = (
  'document' in globalThis
    ? (thisDocument.currentScript ??
      thisDocument.querySelector('script[src*="askfirst.global"]') ??
      {})
    : {}
) as Partial<HTMLScriptElement>

/** The value of `data-folder`, cached because a router may remove the block from the page. */
let named: string | null | undefined

/**
 * Returns the folder that the page names, for a script that was moved, inlined or made a blob; else the folder beside
 * the script.
 */
const folderOf = (block = thisDocument.querySelector('script[data-askfirst]')) => {
  named ??= block?.getAttribute('data-folder')
  if (named) return new URL(named.replace(/\/?$/, '/'), thisDocument.baseURI)
  if (!src.startsWith('http')) throw new ConfigError('no-folder')
  return new URL('askfirst/', src)
}

/**
 * Fetches a file from the folder: the block's `data-folder`, else `askfirst` beside the script.
 *
 * @param name the file's readable name: `services/matomo`
 * @param query what to append to the address. Default: nothing
 * @returns a promise of the module; it rejects as `import()` does
 * @throws {ConfigError} `no-folder`, as a rejection — the script has no address, and the page names no folder
 */
export const fetchBeside = async (name: string, query = ''): Promise<unknown> => {
  const { href } = new URL(fileName(process.env.ASKFIRST_BUILD ?? '', name) + query, folderOf())
  const coming = import(/* @vite-ignore */ /* webpackIgnore: true */ href) as Promise<unknown>
  if (process.env.NODE_ENV !== 'production')
    coming.catch(() =>
      warn(
        `${name} (${href}) failed to load. It may be blocked, or the folder is elsewhere: set data-folder on the data-askfirst block.`,
      ),
    )
  return coming
}
