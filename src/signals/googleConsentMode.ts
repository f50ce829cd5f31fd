import type { Signal } from '../catalog/signal.ts'
import { gtag } from './gtag.ts'

/** What each signal follows, when the site says nothing: the first id that the site has decides. */
const defaults = {
  ad_storage: [],
  ad_user_data: [],
  ad_personalization: [],
  analytics_storage: ['googleAnalytics', 'analytics'],
  functionality_storage: ['forms'],
  personalization_storage: [],
} as const satisfies Record<string, readonly string[]>

/** The signals that a choice can grant. The seventh, `security_storage`, is always granted. */
export type GoogleSignal = keyof typeof defaults

/** Which category or service grants which signal. */
export type GoogleConsentModeOptions = Partial<Readonly<Record<GoogleSignal, string>>>

/**
 * Google Consent Mode v2: `default` before any Google tag runs, one `update` for each change.
 *
 * Analytics follows the service `googleAnalytics`, else the category `analytics`; functionality follows
 * `forms`. The three `ad_*` signals and personalization stay denied until the site maps them.
 *
 * @param options the category or service that grants a signal: `{ ad_storage: 'marketing' }`
 * @see https://developers.google.com/tag-platform/security/guides/consent
 */
export const googleConsentMode = (options: GoogleConsentModeOptions = {}): Signal => {
  const state = (choices: Readonly<Record<string, boolean>>) => {
    const signals: Record<string, string> = { security_storage: 'granted' }
    for (const [signal, ids] of Object.entries({ ...defaults, ...options })) {
      const id = [ids].flat().find((known) => Object.hasOwn(choices, known))
      signals[signal] = id && choices[id] ? 'granted' : 'denied'
    }
    return signals
  }
  return {
    id: 'googleConsentMode',
    reads: Object.values(options),
    begin: (choices, page) => gtag(page)('consent', 'default', state(choices)),
    update: (choices, page) => gtag(page)('consent', 'update', state(choices)),
  }
}
