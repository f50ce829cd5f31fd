import { ownServer } from '../vendor/ownServer.ts'
import { requireOptions } from '../vendor/requireOptions.ts'
import type { Service } from '../vendor/service.ts'
import { commandQueue } from '../vendor/commandQueue.ts'

interface PlausibleServer {
  /** The address of a self-hosted Plausible. Default: `https://plausible.io`. */
  readonly url?: string | undefined
}

/** The options of Plausible, with the script that Plausible makes for the site. */
export interface PlausibleScriptOptions extends PlausibleServer {
  /** The script's id: the part of its address between `pa-` and `.js`. */
  readonly id: string
  /** Passed on to `plausible.init(config)`. */
  readonly config?: Readonly<Record<string, unknown>> | undefined
}

/** What Plausible needs, with the older script that is the same for all sites. */
export interface PlausibleDomainOptions extends PlausibleServer {
  /** The site's name in Plausible: `example.org`. */
  readonly domain: string
  /** The script's file name, with the extensions: `script.outbound-links.js`. Default: `script.js`. */
  readonly script?: string | undefined
}

/** What Plausible needs: `id` or, for older scripts, `domain`. */
export type PlausibleOptions = PlausibleScriptOptions | PlausibleDomainOptions

/**
 * Plausible. It stores nothing and has no consent call, so a withdrawal reloads the page. A self-hosted Plausible has
 * its host name as provider, and no privacy policy; override both: `{ ...plausible({ … }), provider: 'Example Ltd',
 * policyUrl: 'https://example.org/privacy' }`.
 *
 * @param options `id` and optionally `config`, or `domain` and optionally `script`; either with `url`, if self-hosted
 * @returns the service
 * @see https://plausible.io/docs/script-extensions
 */
export const plausible = (options: PlausibleOptions): Service<'plausible'> => {
  const either: Partial<PlausibleScriptOptions & PlausibleDomainOptions> = options
  const { id = '', domain, url, script = 'script.js', config = {} } = either
  const address = url ?? 'https://plausible.io'
  requireOptions('plausible', { url: address, ...(domain === undefined ? { id } : { domain }) })
  const { base, name, host } = ownServer('plausible.url', address)
  return {
    id: 'plausible',
    name: 'Plausible',
    provider: url ? name : 'Plausible Insights',
    purpose: 'Counts visits and shows us which pages are read.',
    lang: 'en',
    ...(!url && { policyUrl: 'https://plausible.io/privacy' }),
    hosts: [host],
    start(page) {
      const queue = commandQueue(page, 'plausible')
      if (domain !== undefined) {
        return page.load(`${base}js/${script}`, { attributes: { 'data-domain': domain } })
      } else {
        queue['o'] = config
        return page.load(`${base}js/pa-${encodeURIComponent(id)}.js`)
      }
    },
  }
}
