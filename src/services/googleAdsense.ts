import type { Page } from '../vendor/page.ts'
import type { Service } from '../vendor/service.ts'
import { requireOptions } from '../vendor/requireOptions.ts'

/** What Google AdSense needs. */
export interface GoogleAdsenseOptions {
  /** The publisher's id: `ca-pub-XXXXXXXXXXXXXXXX`. */
  readonly client: string
}

/** Returns AdSense's queue. Its properties switch AdSense on and off, both before and after the code loads. */
const queueOf = ({ global }: Page) =>
  (global['adsbygoogle'] ??= []) as unknown[] & { pauseAdRequests?: 0 | 1 }

/**
 * Google AdSense: ads in `<ins class="adsbygoogle">`. The `push({})` for each ad needs no gate. In the EEA, the UK and
 * Switzerland, Google serves only limited ads unless a platform certified under the IAB's framework manages consent,
 * which askfirst isn't.
 *
 * @param options `client`
 * @returns the service
 * @see https://support.google.com/adsense/answer/7670312
 * @see https://support.google.com/adsense/answer/13554116
 */
export const googleAdsense = ({ client }: GoogleAdsenseOptions): Service<'googleAdsense'> => ({
  id: requireOptions('googleAdsense', { client }),
  name: 'Google AdSense',
  provider: 'Google',
  purpose: 'Shows ads on this site and follows you across sites to choose them.',
  lang: 'en',
  policyUrl: 'https://policies.google.com/privacy',
  hosts: [
    '*.googlesyndication.com',
    '*.g.doubleclick.net',
    '*.adtrafficquality.google',
    'fundingchoicesmessages.google.com',
    // Unverified: *.g.doubleclick.net, fundingchoicesmessages.google.com, and that the list of hosts is complete;
    // Google says that the hosts change.
  ],
  cookies: [
    {
      name: '__gads',
      days: 390,
      purpose: 'Chooses the ads you see and counts how often you see them.',
    },
    {
      name: '__gpi',
      days: 390,
      purpose: 'Chooses the ads you see and counts how often you see them.',
    },
    { name: '__gpi_optout', days: 390, purpose: 'Remembers that personalized ads are off.' },
    { name: '__eoi', days: 180, purpose: 'Detects fraud and spam.' },
    { name: '__gsas', days: 90, purpose: 'Chooses the ads you see in this site’s search.' },
    {
      name: 'google_ama_config',
      storage: 'local',
      purpose: 'Stores this site’s settings for the service.',
    },
    {
      name: 'google_adsense_settings',
      storage: 'local',
      purpose: 'Stores this site’s settings for the service.',
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
  ],
  start(page) {
    queueOf(page)
    const url = 'https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js'
    return page.load(`${url}?client=${encodeURIComponent(client)}`, {
      attributes: { crossorigin: 'anonymous' },
    })
  },
  stop(page) {
    queueOf(page).pauseAdRequests = 1
  },
  resume(page) {
    queueOf(page).pauseAdRequests = 0
  },
})
