import type { Service } from '../vendor/service.ts'
import { tiktokPixel as consentSignal, ttqQueue } from '../signals/tiktokPixel.ts'
import { requireOptions } from '../vendor/requireOptions.ts'

/** What TikTok Pixel needs. */
export interface TiktokPixelOptions {
  /** The pixel's id. */
  readonly id: string
}

/**
 * TikTok Pixel, with its consent calls. `holdConsent` is queued before the first `page`, so nothing is sent before
 * consent even if another tag loads the pixel.
 *
 * @param options `id`
 * @returns the service
 * @see https://ads.tiktok.com/help/article/get-started-pixel
 */
export const tiktokPixel = ({ id }: TiktokPixelOptions): Service<'tiktokPixel'> => ({
  id: requireOptions('tiktokPixel', { id }),
  name: 'TikTok Pixel',
  provider: 'TikTok',
  purpose: 'Follows what you do here, to measure ads on TikTok and choose the ones you see there.',
  lang: 'en',
  policyUrl: 'https://www.tiktok.com/legal/page/eea/privacy-policy/en',
  hosts: [
    'analytics.tiktok.com',
    'analytics.us.tiktok.com',
    // Unverified: analytics-ipv6.tiktokw.us and ads.tiktok.com.
    'analytics-ipv6.tiktokw.us',
    'ads.tiktok.com',
  ],
  cookies: [
    {
      name: '_ttp',
      days: 389,
      purpose: 'Recognizes your browser, to measure ads and choose the ones you see.',
    },
    {
      name: '_tt_enable_cookie',
      days: 389,
      purpose: 'Remembers that this service may use cookies.',
    },
    { name: 'ttcsid', days: 365, purpose: 'Connects your actions during a visit.' },
    { name: 'ttcsid_*', days: 365, purpose: 'Connects your actions during a visit.' },
    // Unverified: that the pixel itself writes ttclid, and its lifetime.
    { name: 'ttclid', purpose: 'Remembers which ad you clicked, to measure what you do next.' },
    // Unverified: tt_sessionId, tt_pixel_* and tt_appInfo.
    {
      name: 'tt_sessionId',
      storage: 'session',
      days: 0,
      purpose: 'Connects your actions during a visit.',
    },
    {
      name: 'tt_pixel_*',
      storage: 'session',
      days: 0,
      purpose: 'Counts the pages you view in one visit.',
    },
    {
      name: 'tt_appInfo',
      storage: 'session',
      days: 0,
      purpose: 'Remembers what kind of device you use.',
    },
  ],
  signals: [consentSignal()],
  live: true,
  start(page) {
    const script = 'https://analytics.tiktok.com/i18n/pixel/events.js'
    const ttq = ttqQueue(page)
    const state = ttq as unknown as Record<'_i' | '_t' | '_o', Record<string, unknown> | undefined>
    const pixels = (state._i ??= {})
    Object.assign(ttqQueue({ ...page, global: pixels }, id), { _u: script })
    Object.assign((state._t ??= {}), { [id]: Date.now() })
    Object.assign((state._o ??= {}), { [id]: {} })
    ttq['instance'] ??= (one) => pixels[one as string]
    ttq['page']?.()
    return page.load(`${script}?sdkid=${encodeURIComponent(id)}&lib=ttq`)
  },
})
