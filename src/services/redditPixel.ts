import type { Service } from '../vendor/service.ts'
import { callVendor } from '../vendor/callVendor.ts'
import { commandQueue } from '../vendor/commandQueue.ts'
import { requireOptions } from '../vendor/requireOptions.ts'

/** What Reddit Pixel needs. */
export interface RedditPixelOptions {
  /** The pixel's id: `a2_…` or `t2_…`. */
  readonly id: string
}

/**
 * Reddit Pixel. The pixel's opt-out stops its cookies but not its requests, so a withdrawal reloads the page.
 *
 * @param options `id`
 * @returns the service
 * @see https://business.reddithelp.com/s/article/reddit-pixel
 */
export const redditPixel = ({ id }: RedditPixelOptions): Service<'redditPixel'> => ({
  id: requireOptions('redditPixel', { id }),
  name: 'Reddit Pixel',
  provider: 'Reddit',
  purpose: 'Follows what you do here, to measure ads on Reddit and choose the ones you see there.',
  lang: 'en',
  policyUrl: 'https://www.redditinc.com/policies/privacy-policy',
  hosts: [
    'www.redditstatic.com/ads/',
    'alb.reddit.com',
    'pixel-config.reddit.com',
    // Unverified: conversions-config.reddit.com as a host of the pixel.
    'conversions-config.reddit.com',
  ],
  cookies: [
    {
      name: '_rdt_uuid',
      days: 90,
      purpose: 'Recognizes your browser, to measure ads and choose the ones you see.',
    },
    // Unverified: the lifetime of _rdt_cid.
    {
      name: '_rdt_cid',
      days: 90,
      purpose: 'Remembers which ad you clicked, to measure what you do next.',
    },
    // Unverified: how long _rdt_em is stored.
    { name: '_rdt_em', purpose: 'Recognizes you by details such as your e-mail address.' },
    {
      name: 'edgebucket',
      days: 730,
      purpose: 'Assigns you to a group of visitors.',
      domain: 'reddit.com',
    },
  ],
  start(page) {
    const rdt = commandQueue(page, 'rdt', { list: 'callQueue', run: 'sendEvent' })
    rdt('init', id)
    rdt('track', 'PageVisit')
    return page.load(`https://www.redditstatic.com/ads/pixel.js?pixel_id=${encodeURIComponent(id)}`)
  },
  stop: (page) => callVendor(page, 'rdt', 'disableFirstPartyCookies'),
  resume: (page) => callVendor(page, 'rdt', 'enableFirstPartyCookies'),
})
