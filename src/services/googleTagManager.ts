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
   * What the tags in the container store, which only the site knows: `googleAnalytics({ id }).cookies`, or `['_ga',
   * '_ga_*']`. A withdrawal erases exactly this. Default: nothing, as the manager itself stores nothing.
   */
  readonly cookies?: readonly CookieDeclaration[] | undefined
}

/**
 * Google Tag Manager, with Consent Mode. The manager itself needs consent: its request sends Google the visitor's IP
 * address, and the container's tags can't be known or switched off from here. So declare what its tags store, in
 * `cookies` or on the categories that they follow.
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
