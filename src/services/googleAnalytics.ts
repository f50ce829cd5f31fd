import type { Service } from '../vendor/service.ts'
import { googleConsentMode } from '../signals/googleConsentMode.ts'
import { gtag } from '../vendor/gtag.ts'
import { oneOf } from '../vendor/oneOf.ts'
import { requireOptions } from '../vendor/requireOptions.ts'

/** What Google Analytics needs. */
export interface GoogleAnalyticsOptions {
  /** The measurement id: `G-XXXXXXX`. */
  readonly id: string
  /**
   * `basic`: the tag isn't requested before consent. `advanced`: the tag loads at once and, while consent is denied,
   * sends Google pings without cookies; in the EU this is contested under ePrivacy 5(3). Default: `basic`.
   */
  readonly mode?: 'basic' | 'advanced' | undefined
  /** Passed on to `gtag('config', id, config)`. */
  readonly config?: Readonly<Record<string, unknown>> | undefined
}

/**
 * Google Analytics 4, with Consent Mode.
 *
 * @param options `id`; optionally `mode` and `config`
 * @returns the service
 * @see https://developers.google.com/analytics/devguides/collection/ga4
 * @see https://developers.google.com/analytics/devguides/collection/gtagjs/cookies-user-id
 */
export const googleAnalytics = ({
  id,
  mode = 'basic',
  config = {},
}: GoogleAnalyticsOptions): Service<'googleAnalytics'> => {
  requireOptions('googleAnalytics', { id })
  oneOf('googleAnalytics', { mode }, ['basic', 'advanced'])
  const advanced = mode === 'advanced'
  const disabled = `ga-disable-${id}`
  return {
    id: 'googleAnalytics',
    name: 'Google Analytics',
    provider: 'Google',
    purpose: 'Counts visits and shows us which pages are read.',
    lang: 'en',
    policyUrl: 'https://policies.google.com/privacy',
    // `*.g.doubleclick.net`, which Google signals use too, isn't listed: it serves ads, and with consent to analytics
    // the guard would allow these ads.
    hosts: [
      'www.googletagmanager.com',
      '*.google-analytics.com',
      '*.analytics.google.com',
      // Unverified: analytics.google.com, for Google signals only.
      'analytics.google.com',
    ],
    cookies: [
      { name: '_ga', days: 730, purpose: 'Recognizes your browser when you come back.' },
      { name: '_ga_*', days: 730, purpose: 'Connects your actions during a visit.' },
      { name: '_gid', days: 1, purpose: 'Recognizes your browser when you come back.' },
      { name: '_gat*', days: 1 / 1440, purpose: 'Limits how often data is sent.' },
      { name: '_dc_gtm_*', days: 1 / 1440, purpose: 'Limits how often data is sent.' },
      // Unverified: how long _gali is stored; lists say 30 seconds.
      { name: '_gali', purpose: 'Remembers which link you clicked.' },
      { name: '_gac_*', days: 90, purpose: 'Remembers which ad campaign brought you here.' },
      // `FPID` is set by the site's own tagging server. The cookie is HttpOnly, so only that server can erase it.
      { name: 'FPID', days: 730, purpose: 'Recognizes your browser when you come back.' },
      // Unverified: how long FPLC is stored.
      { name: 'FPLC', days: 1, purpose: 'Recognizes your browser across related sites.' },
    ],
    signals: [googleConsentMode()],
    startsDenied: advanced,
    live: true,
    start(page) {
      gtag(page)('js', new Date())
      gtag(page)('config', id, config)
      return page.load(`https://www.googletagmanager.com/gtag/js?id=${id}`)
    },
    stop(page) {
      // In advanced mode, the denied signals are the opt-out: this switch would also stop the pings without cookies.
      page.global[disabled] = !advanced
    },
    resume(page) {
      page.global[disabled] = false
    },
  }
}
