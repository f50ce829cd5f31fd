import type { Service } from '../vendor/service.ts'
import { commandQueue } from '../vendor/commandQueue.ts'
import { metaPixel as consentSignal } from '../signals/metaPixel.ts'
import { requireOptions } from '../vendor/requireOptions.ts'

/** What Meta Pixel needs. */
export interface MetaPixelOptions {
  /** The pixel's id. */
  readonly id: string
}

/**
 * Meta Pixel, with its consent calls. The calls are queued before `init`, so nothing is sent before consent even if
 * another tag loads the pixel. Send events with `fbq('track', …)`, which exists once the service has started.
 *
 * @param options `id`
 * @returns the service
 * @see https://developers.facebook.com/docs/meta-pixel/implementation/gdpr
 */
export const metaPixel = ({ id }: MetaPixelOptions): Service<'metaPixel'> => ({
  id: requireOptions('metaPixel', { id }),
  name: 'Meta Pixel',
  provider: 'Meta',
  purpose:
    'Follows what you do here, to measure ads on Facebook and Instagram and choose the ones you see there.',
  lang: 'en',
  policyUrl: 'https://www.facebook.com/privacy/policy',
  hosts: [
    'connect.facebook.net/en_US/fbevents.js',
    'connect.facebook.net/signals/',
    // A path that ends in a slash matches all paths below it; without the slash, it matches only itself. The pixel
    // requests both.
    'www.facebook.com/tr/',
    'www.facebook.com/tr',
  ],
  cookies: [
    {
      name: '_fbp',
      days: 90,
      purpose: 'Recognizes your browser, to measure ads and choose the ones you see.',
    },
    {
      name: '_fbc',
      days: 90,
      purpose: 'Remembers which ad you clicked, to measure what you do next.',
    },
    // Unverified: how long multiFbc, lastExternalReferrer and lastExternalReferrerTime are stored.
    {
      name: 'multiFbc',
      storage: 'local',
      purpose: 'Remembers which ad you clicked, to measure what you do next.',
    },
    {
      name: 'lastExternalReferrer',
      storage: 'local',
      purpose: 'Remembers which site you came from.',
    },
    {
      name: 'lastExternalReferrerTime',
      storage: 'local',
      purpose: 'Remembers that you came from another site.',
    },
    {
      name: 'fr',
      days: 90,
      purpose: 'Follows you across sites, to choose the ads you see.',
      domain: 'facebook.com',
    },
  ],
  signals: [consentSignal()],
  live: true,
  start(page) {
    const fbq = commandQueue(page, 'fbq', { list: 'queue', run: 'callMethod' })
    // The pixel's code reads these properties before it takes over the queue.
    fbq['push'] ??= fbq
    fbq['loaded'] ??= true
    fbq['version'] ??= '2.0'
    page.global['_fbq'] ??= fbq
    fbq('init', id)
    fbq('track', 'PageView')
    return page.load('https://connect.facebook.net/en_US/fbevents.js')
  },
})
