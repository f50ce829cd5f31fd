import type { Service } from '../vendor/service.ts'
import { commandQueue } from '../vendor/commandQueue.ts'
import { requireOptions } from '../vendor/requireOptions.ts'

/** What Quora Pixel needs. */
export interface QuoraPixelOptions {
  /** The pixel's id. */
  readonly id: string
}

/**
 * Quora Pixel. It has no consent call: it loads only after consent, and a withdrawal reloads the page.
 *
 * @param options `id`
 * @returns the service
 * @see https://business.quora.com/resources/setting-up-your-quora-pixel/
 */
export const quoraPixel = ({ id }: QuoraPixelOptions): Service<'quoraPixel'> => ({
  id: requireOptions('quoraPixel', { id }),
  name: 'Quora Pixel',
  provider: 'Quora',
  purpose: 'Follows what you do here, to measure ads on Quora and choose the ones you see there.',
  lang: 'en',
  // Unverified: the address of Quora's privacy policy.
  policyUrl: 'https://www.quora.com/about/privacy',
  // Unverified: a.quora.com and q.quora.com.
  hosts: ['a.quora.com', 'q.quora.com'],
  cookies: [
    // Unverified: that the pixel reads m-b, m-b_lax and m-b_strict, how long they are stored, and whether it stores
    // anything on the site's own domain.
    {
      name: 'm-b',
      days: 730,
      purpose: 'Recognizes your browser when you come back.',
      domain: 'quora.com',
    },
    {
      name: 'm-b_lax',
      days: 730,
      purpose: 'Recognizes your browser when you come back.',
      domain: 'quora.com',
    },
    {
      name: 'm-b_strict',
      days: 730,
      purpose: 'Recognizes your browser when you come back.',
      domain: 'quora.com',
    },
  ],
  start(page) {
    const qp = commandQueue(page, 'qp', { list: 'queue', run: 'qp' })
    qp('init', id)
    qp('track', 'ViewContent')
    return page.load('https://a.quora.com/qevents.js')
  },
})
