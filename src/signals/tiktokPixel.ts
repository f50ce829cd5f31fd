import type { Page } from '../vendor/page.ts'
import type { Signal, UncheckedId } from '../vendor/signal.ts'
import { callVendor } from '../vendor/callVendor.ts'
import { methodQueue, type MethodQueue } from '../vendor/methodQueue.ts'
import { signal } from './signal.ts'

/** The methods that the pixel's code runs from the queue; it ignores others. */
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
 * Returns TikTok's queue, and creates it if it is missing.
 *
 * @param page the page; for the queue of a single pixel, a page whose global object holds the pixels
 * @param name the queue's name, or a pixel's id. Default: `ttq`, the queue of all pixels
 * @returns the queue
 */
export const ttqQueue = (page: Page, name = 'ttq'): MethodQueue => methodQueue(page, name, methods)

/** What grants the consent of TikTok Pixel. */
export interface TiktokPixelSignalOptions<Id extends string = string> {
  /**
   * The category or service that grants the consent. Default: the service `tiktokPixel`, else the category `marketing`.
   */
  readonly grantedBy?: Id | undefined
}

/**
 * Sends TikTok Pixel's consent: `holdConsent` while undecided, then `grantConsent` or `revokeConsent`.
 *
 * @param options what grants the consent. Default: the service `tiktokPixel`, else the category `marketing`
 * @returns the signal
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
