import { extname } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { openSite, type Site } from '../../test/browser/support/site.ts'
import { folderOf, type Addresses, type Contestant, type Files, type Maker } from './contestant.ts'
import { countingExternal, ordinary, page, type Variant } from './page.ts'
import { settingOf } from './setting.ts'

const compressed = (text: string | Buffer) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })

const headers = { 'content-encoding': 'br' }

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

/** The site that all visits use: the page with each contestant, the managers' files, and the gated resources. */
export interface Server {
  readonly addresses: Addresses
  /** Sets a contestant up and serves its files. */
  add(make: Maker): Promise<Contestant>
  /** The address of the page with a contestant. */
  address(contestant: Contestant, variant?: Variant): string
  close(): Promise<void>
}

const serveFiles = (site: Site, folder: string, files: Files) => {
  for (const [name, content] of Object.entries(files)) {
    const type = types[extname(name)] ?? 'application/octet-stream'
    site.set(folder + name, { body: compressed(content), type, headers })
  }
}

export const openServer = async (): Promise<Server> => {
  const site = await openSite()
  const pages = new Map<string, string>()
  const addresses: Addresses = {
    // Other hosts, like third parties: the frame then belongs to another site and has its own process.
    stats: site.url('/stats.js', 'stats.example.test'),
    film: site.url('/film', 'films.example.test'),
    google: 'https://www.googletagmanager.com/gtag/js?id=G-TEST',
  }
  site.set('/stats.js', countingExternal)
  site.set('/film', { type: 'text/html', body: '<!doctype html><title>A film</title>' })
  return {
    addresses,
    async add(make) {
      const contestant = await make(settingOf(addresses))
      serveFiles(site, folderOf(contestant.id), contestant.files)
      return contestant
    },
    address(contestant, variant = ordinary) {
      const html = page(contestant, addresses, variant)
      const known = pages.get(html) ?? `/page/${contestant.id}/${pages.size}`
      if (!pages.has(html)) {
        pages.set(html, known)
        site.set(known, { type: 'text/html; charset=utf-8', body: compressed(html), headers })
      }
      return site.url(known)
    },
    close: () => site.close(),
  }
}
