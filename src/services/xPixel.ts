import type { Service } from '../vendor/service.ts'
import { commandQueue } from '../vendor/commandQueue.ts'
import { requireOptions } from '../vendor/requireOptions.ts'

/** What X's pixel needs. */
export interface XPixelOptions {
  /** The pixel's id. */
  readonly id: string
}

/**
 * X's pixel (formerly Twitter's). It has no consent call, so a withdrawal reloads the page. Send conversions with
 * `twq('event', …)`, which exists once the service has started.
 *
 * @param options `id`
 * @returns the service
 * @see https://business.x.com/en/help/campaign-measurement-and-analytics/conversion-tracking-for-websites
 */
export const xPixel = ({ id }: XPixelOptions): Service<'xPixel'> => ({
  id: requireOptions('xPixel', { id }),
  name: 'X Pixel',
  provider: 'X Corp.',
  purpose: 'Follows what you do here, to measure ads on X and choose the ones you see there.',
  lang: 'en',
  // Unverified: the address of X's privacy policy.
  policyUrl: 'https://x.com/en/privacy',
  // Unverified: analytics.twitter.com and t.co.
  hosts: ['static.ads-twitter.com', 'analytics.twitter.com', 't.co'],
  cookies: [
    // Unverified: how long `_twpid` and `_twsid` are stored, and everything about `_twclid`.
    {
      name: '_twpid',
      days: 390,
      purpose: 'Recognizes your browser, to measure ads and choose the ones you see.',
    },
    { name: '_twsid', days: 390, purpose: 'Connects your actions during a visit.' },
    { name: '_twclid', purpose: 'Remembers which ad you clicked, to measure what you do next.' },
    {
      name: 'muc_ads',
      days: 730,
      purpose: 'Follows you across sites, to choose the ads you see.',
      domain: 't.co',
    },
    {
      name: 'guest_id*',
      days: 730,
      purpose: 'Recognizes your browser, to measure ads and choose the ones you see.',
      domain: 'twitter.com',
    },
    {
      name: 'personalization_id',
      days: 730,
      purpose: 'Follows you across sites, to choose the ads and posts you see.',
      domain: 'twitter.com',
    },
  ],
  start(page) {
    const twq = commandQueue(page, 'twq', { list: 'queue', run: 'exe' })
    twq['version'] ??= '1.1'
    twq('config', id)
    return page.load('https://static.ads-twitter.com/uwt.js')
  },
})
