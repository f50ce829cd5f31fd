import type { Service } from '../vendor/service.ts'
import { googleConsentMode } from '../signals/googleConsentMode.ts'
import { gtag } from '../vendor/gtag.ts'
import { requireOptions } from '../vendor/requireOptions.ts'

/** What Google Ads needs. */
export interface GoogleAdsOptions {
  /** The tag's id: `AW-XXXXXXXXX`. */
  readonly id: string
  /** Passed on to `gtag('config', id, config)`. */
  readonly config?: Readonly<Record<string, unknown>> | undefined
}

/**
 * Google Ads: conversions and remarketing, with Consent Mode, whose three `ad_*` signals follow this service. It can
 * run beside `googleAnalytics`. Send conversions with `gtag('event', 'conversion', …)`.
 *
 * @param options `id`; optionally `config`
 * @returns the service
 * @see https://developers.google.com/tag-platform/gtagjs/reference
 * @see https://developers.google.com/tag-platform/security/guides/consent
 */
export const googleAds = ({ id, config = {} }: GoogleAdsOptions): Service<'googleAds'> => ({
  id: requireOptions('googleAds', { id }),
  name: 'Google Ads',
  provider: 'Google',
  purpose:
    'Follows what you do here, to measure ads from Google and choose the ones you see on Google and other sites.',
  lang: 'en',
  policyUrl: 'https://policies.google.com/privacy',
  hosts: [
    'www.googletagmanager.com',
    'www.googleadservices.com',
    'googleads.g.doubleclick.net',
    'td.doubleclick.net',
    'pagead2.googlesyndication.com',
    'www.google.com/pagead/',
    'www.google.com/ccm/',
    'www.google.com/rmkt/',
    // Unverified: all hosts but www.googletagmanager.com, against Google's own list; and the same paths on the Google
    // site of the visitor's country (www.google.at), which no pattern can match.
  ],
  cookies: [
    {
      name: '_gcl_*',
      days: 90,
      purpose: 'Remembers which ad you clicked, to measure what you do next.',
    },
    { name: '_gac_gb_*', days: 90, purpose: 'Remembers which ad campaign brought you here.' },
    // Unverified: _gcl_ls.
    {
      name: '_gcl_ls',
      storage: 'local',
      purpose: 'Remembers which ad you clicked, to measure what you do next.',
    },
    {
      name: 'IDE',
      days: 390,
      purpose: 'Follows you across sites, to choose the ads you see.',
      domain: 'doubleclick.net',
    },
    {
      name: 'test_cookie',
      days: 1,
      purpose: 'Tests how data can be stored in your browser.',
      domain: 'doubleclick.net',
    },
    {
      name: 'Conversion',
      days: 90,
      purpose: 'Remembers which ad you clicked, to measure what you do next.',
      domain: 'googleadservices.com',
    },
  ],
  signals: [googleConsentMode()],
  start(page) {
    gtag(page)('js', new Date())
    gtag(page)('config', id, config)
    return page.load(`https://www.googletagmanager.com/gtag/js?id=${id}`)
  },
})
