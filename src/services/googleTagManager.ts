import type { CookieDeclaration } from '../vendor/cookie.ts'
import type { Service } from '../vendor/service.ts'
import { googleConsentMode } from '../signals/googleConsentMode.ts'
import { gtag } from '../vendor/gtag.ts'
import { oneOf } from '../vendor/oneOf.ts'
import { requireOptions } from '../vendor/requireOptions.ts'

/** What Google Tag Manager needs. */
export interface GoogleTagManagerOptions {
  /** The container id: `GTM-XXXXXXX`. */
  readonly id: string
  /**
   * `basic`: the container isn't requested before consent. `advanced`: it loads at once, and its tags follow Consent
   * Mode, which starts denied. Default: `basic`.
   */
  readonly mode?: 'basic' | 'advanced' | undefined
  /**
   * The entries that the container's tags store, which only the site can know: `googleAnalytics({ id }).cookies`, or
   * `['_ga', '_ga_*']`. A withdrawal erases exactly these entries. Default: none, because the manager itself stores
   * nothing.
   */
  readonly cookies?: readonly CookieDeclaration[] | undefined
}

/**
 * Google Tag Manager, with Consent Mode. The manager itself needs consent: its request sends Google the visitor's IP
 * address, and askfirst can neither know nor switch off the container's tags. So declare what these tags store, in
 * `cookies` or in the categories whose consent they follow.
 *
 * @param options `id`; optionally `mode` and `cookies`
 * @returns the service
 * @see https://developers.google.com/tag-platform/tag-manager/datalayer
 */
export const googleTagManager = ({
  id,
  mode = 'basic',
  cookies = [],
}: GoogleTagManagerOptions): Service<'googleTagManager'> => ({
  id: oneOf(requireOptions('googleTagManager', { id }), { mode }, ['basic', 'advanced']),
  name: 'Google Tag Manager',
  provider: 'Google',
  purpose: 'Loads other services that this site uses.',
  lang: 'en',
  policyUrl: 'https://policies.google.com/privacy',
  hosts: ['www.googletagmanager.com'],
  cookies,
  signals: [googleConsentMode()],
  startsDenied: mode === 'advanced',
  start(page) {
    gtag(page)
    const queue = page.global['dataLayer'] as unknown[]
    queue.push({ 'gtm.start': Date.now(), event: 'gtm.js' })
    return page.load(`https://www.googletagmanager.com/gtm.js?id=${id}`)
  },
})
