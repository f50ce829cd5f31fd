import type { Signal, UncheckedId } from '../vendor/signal.ts'
import { gtag } from '../vendor/gtag.ts'
import { signal, type Granted, type Grants } from './signal.ts'

/** What each signal follows, when the site says nothing. */
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
  /** Where the defaults hold while undecided, in ISO 3166-2 codes: `['AT', 'US-CA']`. Default: everywhere. */
  readonly region?: readonly string[] | undefined
  /** How long Google's tags hold back for a decision, in milliseconds. Default: not at all. */
  readonly wait_for_update?: number | undefined
  /** Carries ad-click ids through the site's own links while storage is denied. Default: false. */
  readonly url_passthrough?: boolean | undefined
  /** Strips ad-click ids from requests while `ad_storage` is denied. Default: false. */
  readonly ads_data_redaction?: boolean | undefined
}

const state = (granted: Granted<GoogleSignal>) => ({
  security_storage: 'granted',
  ...Object.fromEntries(
    Object.entries(granted).map(([name, yes]) => [name, yes ? 'granted' : 'denied']),
  ),
})

/**
 * Google Consent Mode v2: `default` before any Google tag runs, one `update` for each decision.
 *
 * Analytics follows the service `googleAnalytics`, else the category `analytics`; functionality follows
 * `forms`; the three `ad_*` signals follow the service `googleAds`. Where that isn't there, they stay denied until the
 * site maps them, and so does personalization. A stored choice stands in `default` itself, in every region and without
 * a wait.
 *
 * @param options the category or service that grants a signal: `{ ad_storage: 'marketing' }`
 * @see https://developers.google.com/tag-platform/security/guides/consent
 */
export const googleConsentMode = <const Id extends string = UncheckedId>({
  region,
  wait_for_update,
  url_passthrough,
  ads_data_redaction,
  ...grants
}: GoogleConsentModeOptions<Id> = {}): Signal<Id> =>
  signal<GoogleSignal, Id>({
    id: 'googleConsentMode',
    grants: { ...defaults, ...grants },
    begin(granted, page, isDecided) {
      const tell = gtag(page)
      const undecided = { ...(region && { region }), ...(wait_for_update && { wait_for_update }) }
      tell('consent', 'default', { ...state(granted), ...(!isDecided && undecided) })
      if (url_passthrough) tell('set', 'url_passthrough', true)
      if (ads_data_redaction) tell('set', 'ads_data_redaction', true)
    },
    update: (granted, page) => gtag(page)('consent', 'update', state(granted)),
  })
