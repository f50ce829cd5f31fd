import { warn } from './console.ts'
import { thisDocument } from './dom/thisDocument.ts'
import { ConfigError } from './errors.ts'
import { fileName } from './fileName.ts'

/** The script itself; a folder beside it has the rest. In a module nobody says which script it is. */
const { src = '' } = (
  'document' in globalThis
    ? (thisDocument.currentScript ??
      thisDocument.querySelector('script[src*="askfirst.global"]') ??
      {})
    : {}
) as Partial<HTMLScriptElement>

/** Kept, since a router may take the block out of the page. */
let named: string | null | undefined

/** What the page says, where a script that was moved, inlined or made a blob can't tell. */
const folderOf = (block = thisDocument.querySelector('script[data-askfirst]')) => {
  named ??= block?.getAttribute('data-folder')
  if (named) return new URL(named.replace(/\/?$/, '/'), thisDocument.baseURI)
  if (!src.startsWith('http')) throw new ConfigError('no-folder')
  return new URL('askfirst/', src)
}

/**
 * Fetches a file from the folder: `data-folder` of the configuration, else `askfirst` beside the script.
 *
 * @param name its readable name: `services/matomo`
 * @param query what to add to the address
 * @returns the module
 * @throws {ConfigError} `no-folder`, as a rejection; or as `import()` rejects
 */
export const fetchBeside = async (name: string, query = ''): Promise<unknown> => {
  const { href } = new URL(fileName(process.env.ASKFIRST_BUILD ?? '', name) + query, folderOf())
  const coming = import(/* @vite-ignore */ /* webpackIgnore: true */ href) as Promise<unknown>
  if (process.env.NODE_ENV !== 'production')
    coming.catch(() =>
      warn(
        `${name} (${href}) hasn't come. A blocker may have taken it; or the folder is elsewhere: name it by data-folder on the data-askfirst block.`,
      ),
    )
  return coming
}
