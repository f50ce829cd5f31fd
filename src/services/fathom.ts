import type { Service } from '../vendor/service.ts'
import { requireOptions } from '../vendor/requireOptions.ts'

/** What Fathom needs. */
export interface FathomOptions {
  /** The site's id. */
  readonly id: string
  /** Sends all data to servers in the EU. Default: false, so only the data of visitors from the EU is sent there. */
  readonly eu?: boolean | undefined
  /** Further settings of the script, as HTML attributes: `{ 'data-spa': 'auto' }`. */
  readonly attributes?: Readonly<Record<string, string>> | undefined
}

/**
 * Fathom. It stores nothing. Its opt-out, `blockTrackingForMe`, shows the visitor an alert and lasts until it is
 * reverted, so a withdrawal reloads the page instead.
 *
 * @param options `id`; optionally `eu` and `attributes`
 * @returns the service
 * @see https://usefathom.com/docs/script/script-settings
 */
export const fathom = ({ id, eu = false, attributes }: FathomOptions): Service<'fathom'> => {
  requireOptions('fathom', { id })
  const host = eu ? 'cdn-eu.usefathom.com' : 'cdn.usefathom.com'
  return {
    id: 'fathom',
    name: 'Fathom',
    provider: 'Conva Ventures',
    purpose: 'Counts visits and shows us which pages are read.',
    lang: 'en',
    // Unverified: the address of Fathom's privacy policy, and that no other host receives the data.
    policyUrl: 'https://usefathom.com/privacy',
    hosts: [host],
    start(page) {
      return page.load(`https://${host}/script.js`, {
        attributes: { 'data-site': id, ...attributes },
      })
    },
  }
}
