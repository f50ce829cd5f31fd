import { ownServer } from '../vendor/ownServer.ts'
import { requireOptions } from '../vendor/requireOptions.ts'
import type { Service } from '../vendor/service.ts'

/** What Umami needs. */
export interface UmamiOptions {
  /** The website's id. */
  readonly id: string
  /** The address of a self-hosted Umami, where `script.js` is. Default: Umami Cloud. */
  readonly url?: string | undefined
  /** Further settings of the tracker, as HTML attributes: `{ 'data-domains': 'example.org' }`. */
  readonly attributes?: Readonly<Record<string, string>> | undefined
}

/**
 * Umami. It stores nothing and has no consent call, so a withdrawal reloads the page. A self-hosted Umami has its host
 * name as provider, and no privacy policy; override both: `{ ...umami({ … }), provider: 'Example Ltd', policyUrl:
 * 'https://example.org/privacy' }`.
 *
 * @param options `id`; optionally `url` and `attributes`
 * @returns the service
 * @see https://umami.is/docs/tracker-configuration
 */
export const umami = ({ id, url, attributes }: UmamiOptions): Service<'umami'> => {
  const address = url ?? 'https://cloud.umami.is'
  requireOptions('umami', { id, url: address })
  const { base, name, host } = ownServer('umami.url', address)
  return {
    id: 'umami',
    name: 'Umami',
    provider: url ? name : 'Umami Software',
    purpose: 'Counts visits and shows us which pages are read.',
    lang: 'en',
    // Unverified: the address of Umami's privacy policy.
    ...(!url && { policyUrl: 'https://umami.is/privacy' }),
    // Umami Cloud has moved its collector from host to host, so both patterns cover all subdomains.
    hosts: url ? [host] : ['*.umami.is', '*.umami.dev'],
    start(page) {
      return page.load(`${base}script.js`, { attributes: { 'data-website-id': id, ...attributes } })
    },
  }
}
