import type { Page } from '../vendor/page.ts'
import type { Signal, UncheckedId } from '../vendor/signal.ts'
import { callVendor } from '../vendor/callVendor.ts'
import { signal, type Granted, type Grants } from './signal.ts'

/** The ids that grant each of WordPress' consent categories by default. */
const defaults = {
  /** Default: always allowed. */
  functional: [],
  preferences: ['preferences', 'forms'],
  statistics: ['statistics', 'analytics'],
  'statistics-anonymous': ['statistics-anonymous', 'statistics', 'analytics'],
  marketing: ['marketing'],
} as const satisfies Record<string, readonly string[]>

/** The categories of the WP Consent API. */
export type WpConsentCategory = keyof typeof defaults

/** Maps WordPress' consent categories to the category or service that grants each. */
export type WpConsentApiOptions<Id extends string = string> = Grants<WpConsentCategory, Id>

const firstPause = 50
const longestPause = 30_000

/**
 * Sends the choices to a WordPress site's plugins, through the WP Consent API. `functional` is always allowed, unless
 * the site maps it; `preferences` follows `preferences`, else `forms`; both statistics follow `statistics`, else
 * `analytics`; `marketing` follows `marketing`. Nothing is stored before a decision. The API's script may load later,
 * or never.
 *
 * @param options the category or service that grants a WordPress consent category: `{ marketing: 'ads' }`
 * @returns the signal
 * @see https://wordpress.org/plugins/wp-consent-api/
 */
export const wpConsentApi = <const Id extends string = UncheckedId>(
  options: WpConsentApiOptions<Id> = {},
): Signal<Id> => {
  /** Sends the latest choices once the API has loaded. */
  let waiting: (() => void) | undefined

  const tell = (granted: Granted<WpConsentCategory>, page: Page, isDecided: boolean) => {
    const hasConsent = page.global['wp_has_consent'] as ((category: string) => boolean) | undefined
    for (const [category, yes] of Object.entries(granted)) {
      const allowed = yes || (category === 'functional' && !options.functional)
      // Before a decision, nothing is stored except denials, which revoke what an earlier consent manager has stored.
      if (isDecided || (!allowed && hasConsent?.(category)))
        callVendor(page, 'wp_set_consent', category, allowed ? 'allow' : 'deny')
    }
  }

  const send = (page: Page) => {
    const isThere = typeof page.global['wp_set_consent'] === 'function'
    if (isThere) waiting?.()
    if (isThere) waiting = undefined
  }

  /** Polls, and doubles the pause each time, because no event says that the API's script has run. */
  const watch = (page: Page, pause: number) => {
    send(page)
    if (waiting && pause < longestPause)
      callVendor(page, 'setTimeout', () => watch(page, pause * 2), pause)
  }

  return signal<WpConsentCategory, Id>({
    id: 'wpConsentApi',
    grants: { ...defaults, ...options },
    begin(granted, page, isDecided) {
      page.global['wp_consent_type'] = 'optin'
      const Event = page.global['CustomEvent'] as (new (type: string) => unknown) | undefined
      if (Event) callVendor(page, 'document.dispatchEvent', new Event('wp_consent_type_defined'))
      waiting = () => tell(granted, page, isDecided)
      watch(page, firstPause)
    },
    update(granted, page) {
      waiting = () => tell(granted, page, true)
      send(page)
    },
  })
}
