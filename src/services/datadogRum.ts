import type { Page } from '../vendor/page.ts'
import type { Service } from '../vendor/service.ts'
import { callVendor } from '../vendor/callVendor.ts'
import { oneOf } from '../vendor/oneOf.ts'
import { requireOptions } from '../vendor/requireOptions.ts'

/** The names that Datadog's CDN uses for Datadog's sites. */
const regions = {
  'datadoghq.com': 'us1',
  'us3.datadoghq.com': 'us3',
  'us5.datadoghq.com': 'us5',
  'datadoghq.eu': 'eu1',
  'ap1.datadoghq.com': 'ap1',
  'ap2.datadoghq.com': 'ap2',
} as const

/** What Datadog RUM needs. */
export interface DatadogRumOptions {
  /** The application's id. */
  readonly applicationId: string
  /** The client token. */
  readonly clientToken: string
  /** The Datadog site of the account. Default: `datadoghq.com`. */
  readonly site?: keyof typeof regions | undefined
  /** Passed on to `DD_RUM.init`. */
  readonly config?: Readonly<Record<string, unknown>> | undefined
}

/**
 * Datadog Real User Monitoring, with its tracking consent. A site that bundles the SDK overrides the preset's start: `{
 * ...datadogRum({ … }), start: () => datadogRum.init(…) }`; the opt-out works with either.
 *
 * @param options `applicationId` and `clientToken`; optionally `site` and `config`
 * @returns the service
 * @see https://docs.datadoghq.com/real_user_monitoring/browser/setup/client/
 * @see https://docs.datadoghq.com/real_user_monitoring/browser/advanced_configuration/#user-tracking-consent
 */
export const datadogRum = ({
  applicationId,
  clientToken,
  site = 'datadoghq.com',
  config = {},
}: DatadogRumOptions): Service<'datadogRum'> => {
  requireOptions('datadogRum', { applicationId, clientToken })
  oneOf('datadogRum', { site }, Object.keys(regions))
  const intake = site.replace(/\.(?=.*\.)/, '-')
  // Until the script loads, `DD_RUM` is a stub without `setTrackingConsent`, so `init` passes on the latest choice.
  let trackingConsent: 'granted' | 'not-granted' = 'granted'
  const tell = (page: Page, consent: typeof trackingConsent) => {
    trackingConsent = consent
    callVendor(page, 'DD_RUM.setTrackingConsent', consent)
  }
  return {
    id: 'datadogRum',
    name: 'Datadog RUM',
    provider: 'Datadog',
    purpose: 'Reports errors and measures how fast pages load, so that we can fix problems.',
    lang: 'en',
    // Unverified: the address of the policy.
    policyUrl: 'https://www.datadoghq.com/legal/privacy/',
    hosts: ['www.datadoghq-browser-agent.com', `browser-intake-${intake}`],
    cookies: [
      {
        name: '_dd_s_v2',
        days: 365,
        purpose: 'Recognizes your browser and links what you do in one visit.',
      },
      {
        name: '_dd_s',
        days: 365,
        purpose: 'Recognizes your browser and links what you do in one visit.',
      },
      { name: '_dd_tab_id', days: 0, purpose: 'Tells your open tabs apart.', storage: 'session' },
      {
        name: '_dd_c_rum_*',
        purpose: 'Stores what this site knows about you.',
        storage: 'local',
      },
    ],
    // `live` isn't set: on denial, the SDK ends its session after the sweep, and writes `_dd_s_v2` again with a new
    // visitor id (DataDog/browser-sdk 7.9.0, expire() of the session manager).
    start(page) {
      trackingConsent = 'granted'
      const q: unknown[] = []
      page.global['DD_RUM'] ??= { q, onReady: (callback: unknown) => q.push(callback) }
      return page.load(
        `https://www.datadoghq-browser-agent.com/${regions[site]}/v7/datadog-rum.js`,
        {
          loaded: () =>
            callVendor(page, 'DD_RUM.init', {
              ...config,
              applicationId,
              clientToken,
              site,
              trackingConsent,
            }),
        },
      )
    },
    stop: (page) => tell(page, 'not-granted'),
    resume: (page) => tell(page, 'granted'),
  }
}
