import type { Signal } from '../catalog/signal.ts'
import { commandQueue } from '../vendor/commandQueue.ts'
import { signal } from './signal.ts'

/** What grants the consent of Meta Pixel. */
export interface MetaPixelSignalOptions {
  /** A category or service. Default: the service `metaPixel`, else the category `marketing`. */
  readonly grantedBy?: string
}

/**
 * Meta Pixel's consent: `revoke` before the pixel's `init`, `grant` on a yes.
 *
 * @see https://developers.facebook.com/docs/meta-pixel/implementation/gdpr
 */
export const metaPixel = ({ grantedBy }: MetaPixelSignalOptions = {}): Signal =>
  signal({
    id: 'metaPixel',
    grants: { pixel: grantedBy ?? ['metaPixel', 'marketing'] },
    begin({ pixel }, page) {
      const fbq = commandQueue(page, 'fbq', { list: 'queue', run: 'callMethod' })
      // The pixel's code asks for these before it takes the queue over.
      Object.assign(fbq, { push: fbq, loaded: true, version: '2.0' })
      page.global['_fbq'] ??= fbq
      fbq('consent', pixel ? 'grant' : 'revoke')
    },
    update({ pixel }, page) {
      commandQueue(page, 'fbq')('consent', pixel ? 'grant' : 'revoke')
    },
  })
