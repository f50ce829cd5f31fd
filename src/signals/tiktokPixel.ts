import type { Page } from '../vendor/page.ts'
import type { Signal, UncheckedId } from '../vendor/signal.ts'
import { callVendor } from '../vendor/callVendor.ts'
import { methodQueue, type MethodQueue } from '../vendor/methodQueue.ts'
import { signal } from './signal.ts'

/** What the pixel's code takes from the queue; it overlooks what isn't listed. */
const methods = [
  'page',
  'track',
  'identify',
  'instances',
  'debug',
  'on',
  'off',
  'once',
  'ready',
  'alias',
  'group',
  'enableCookie',
  'disableCookie',
  'holdConsent',
  'revokeConsent',
  'grantConsent',
]

/**
 * TikTok's queue, made if it isn't there.
 *
 * @param page the page
 * @param name a pixel's id, with the pixels in the place of the global object. Default: the queue of all pixels
 */
export const ttqQueue = (page: Page, name = 'ttq'): MethodQueue => methodQueue(page, name, methods)

/** What grants the consent of TikTok Pixel. */
export interface TiktokPixelSignalOptions<Id extends string = string> {
  /** A category or service. Default: the service `tiktokPixel`, else the category `marketing`. */
  readonly grantedBy?: Id | undefined
}

/**
 * TikTok Pixel's consent: `holdConsent` before the pixel's code while undecided, then `grantConsent` or
 * `revokeConsent`.
 *
 * @see https://ads.tiktok.com/help/article/how-to-use-cookies-with-tiktok-pixel
 */
export const tiktokPixel = <const Id extends string = UncheckedId>({
  grantedBy,
}: TiktokPixelSignalOptions<Id> = {}): Signal<Id> =>
  signal<'pixel', Id>({
    id: 'tiktokPixel',
    grants: { pixel: grantedBy ?? ['tiktokPixel', 'marketing'] },
    begin({ pixel }, page, isDecided) {
      page.global['TiktokAnalyticsObject'] ??= 'ttq'
      const ttq = ttqQueue(page)
      Object.assign(ttq, { methods })
      if (pixel) return ttq['grantConsent']?.()
      ttq['holdConsent']?.()
      if (isDecided) ttq['revokeConsent']?.()
    },
    update: ({ pixel }, page) =>
      callVendor(page, `ttq.${pixel ? 'grantConsent' : 'revokeConsent'}`),
  })
