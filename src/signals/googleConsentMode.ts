import type { Signal, UncheckedId } from '../vendor/signal.ts'
import { gtag } from '../vendor/gtag.ts'
import { signal, type Granted, type Grants } from './signal.ts'

/** The ids that grant each signal by default. */
const defaults = {
  ad_storage: ['googleAds'],
  ad_user_data: ['googleAds'],
  ad_personalization: ['googleAds'],
  analytics_storage: ['googleAnalytics', 'analytics'],
  functionality_storage: ['forms'],
  personalization_storage: [],
} as const satisfies Record<string, readonly string[]>

/** The signals that a choice can grant. The seventh, `security_storage`, is always granted. */
export type GoogleSignal = keyof typeof defaults

/** Which category or service grants which signal, and Google's own settings. */
export interface GoogleConsentModeOptions<Id extends string = string> extends Grants<
  GoogleSignal,
  Id
> {
  /**
   * The regions in which the defaults apply until the visitor decides, as ISO 3166-2 codes: `['AT', 'US-CA']`. Default:
   * everywhere.
   */
  readonly region?: readonly string[] | undefined
  /** How long Google's tags wait for a decision, in milliseconds. Default: 0. */
  readonly wait_for_update?: number | undefined
  /** Passes ad-click ids through the site's own links while storage is denied. Default: false. */
  readonly url_passthrough?: boolean | undefined
  /** Removes ad-click ids from requests while `ad_storage` is denied. Default: false. */
  readonly ads_data_redaction?: boolean | undefined
  /**
   * A category or service, such as one with `sale: true`. While it is denied and the tag itself is allowed, the signal
   * asks Google Ads to limit its use of the data: restricted data processing, for US states. Default: never.
   */
  readonly limitedUnless?: Id | undefined
}

const state = (granted: Granted<GoogleSignal>) => ({
  security_storage: 'granted',
  ...Object.fromEntries(
    Object.entries(granted).map(([name, yes]) => [name, yes ? 'granted' : 'denied']),
  ),
})

/**
 * Sends Google Consent Mode v2: `default` before any Google tag, one `update` per decision.
 *
 * Analytics follows the service `googleAnalytics`, else the category `analytics`; functionality follows `forms`; the
 * three `ad_*` signals follow the service `googleAds`. Signals whose service or category is missing stay denied until
 * the site maps them, and so does personalization. A stored choice is sent in `default` itself, for every region and
 * without a wait.
 *
 * @param options the category or service that grants a signal, and Google's settings: `{ ad_storage: 'marketing' }`
 * @returns the signal
 * @see https://developers.google.com/tag-platform/security/guides/consent
 * @see https://developers.google.com/tag-platform/security/guides/privacy
 */
export const googleConsentMode = <const Id extends string = UncheckedId>({
  region,
  wait_for_update,
  url_passthrough,
  ads_data_redaction,
  limitedUnless,
  ...grants
}: GoogleConsentModeOptions<Id> = {}): Signal<Id> =>
  signal<GoogleSignal | 'sale', Id>({
    id: 'googleConsentMode',
    grants: { ...defaults, ...grants, sale: limitedUnless },
    begin({ sale, ...granted }, page, isDecided) {
      const tell = gtag(page)
      const undecided = { ...(region && { region }), ...(wait_for_update && { wait_for_update }) }
      tell('consent', 'default', { ...state(granted), ...(!isDecided && undecided) })
      if (url_passthrough) tell('set', 'url_passthrough', true)
      if (ads_data_redaction) tell('set', 'ads_data_redaction', true)
      if (limitedUnless) tell('set', 'restricted_data_processing', !sale)
    },
    update({ sale, ...granted }, page) {
      gtag(page)('consent', 'update', state(granted))
      if (limitedUnless) gtag(page)('set', 'restricted_data_processing', !sale)
    },
  })
