import type { Service } from '../catalog/service.ts'
import { commandQueue } from '../vendor/commandQueue.ts'
import { metaPixel as consentSignal } from '../signals/metaPixel.ts'

/** What Meta Pixel needs. */
export interface MetaPixelOptions {
  /** The pixel's id. */
  readonly id: string
}

/**
 * Meta Pixel, with its consent calls: `revoke` stands before `init`, so that nothing is sent before yes even if another
 * tag brings the pixel's code.
 *
 * @see https://developers.facebook.com/docs/meta-pixel/implementation/gdpr
 */
export const metaPixel = ({ id }: MetaPixelOptions): Service<'metaPixel'> => ({
  id: 'metaPixel',
  name: 'Meta Pixel',
  provider: 'Meta',
  purpose: 'Measures advertising on Facebook and Instagram, and shows visitors more of it.',
  policyUrl: 'https://www.facebook.com/privacy/policy',
  hosts: [
    'connect.facebook.net/en_US/fbevents.js',
    'connect.facebook.net/signals/',
    'www.facebook.com/tr',
  ],
  cookies: [
    { name: '_fbp', days: 90, purpose: 'Tells visitors apart.' },
    { name: '_fbc', days: 90, purpose: 'Remembers the advertisement that was clicked.' },
    { name: 'fr', days: 90, purpose: 'Chooses advertising.', domain: 'facebook.com' },
  ],
  signals: [consentSignal()],
  live: true,
  start(page) {
    const fbq = commandQueue(page, 'fbq', { list: 'queue', run: 'callMethod' })
    fbq('init', id)
    fbq('track', 'PageView')
    return page.load('https://connect.facebook.net/en_US/fbevents.js')
  },
})
