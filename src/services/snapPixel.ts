import type { Service } from '../vendor/service.ts'
import { commandQueue } from '../vendor/commandQueue.ts'
import { requireOptions } from '../vendor/requireOptions.ts'

/** What Snap Pixel needs. */
export interface SnapPixelOptions {
  /** The pixel's id. */
  readonly id: string
}

/**
 * Snap Pixel. It has no consent call, so there is no signal for it: it loads only after consent, and a withdrawal
 * reloads the page.
 *
 * @param options `id`
 * @returns the service
 * @see https://businesshelp.snapchat.com/s/article/snap-pixel-about
 */
export const snapPixel = ({ id }: SnapPixelOptions): Service<'snapPixel'> => ({
  id: requireOptions('snapPixel', { id }),
  name: 'Snap Pixel',
  provider: 'Snap',
  purpose:
    'Follows what you do here, to measure ads on Snapchat and choose the ones you see there.',
  lang: 'en',
  policyUrl: 'https://snap.com/privacy/privacy-policy',
  hosts: [
    'sc-static.net',
    'tr.snapchat.com',
    'tr6.snapchat.com',
    // Unverified: gcp.api.snapchat.com as a host of the pixel.
    'gcp.api.snapchat.com',
  ],
  cookies: [
    {
      name: '_scid',
      days: 395,
      purpose: 'Recognizes your browser, to measure ads and choose the ones you see.',
    },
    {
      name: '_scid_r',
      days: 395,
      purpose: 'Recognizes your browser, to measure ads and choose the ones you see.',
    },
    // Unverified: how long `_sctr` is stored. Published lists of cookies say a visit, or 13 months.
    {
      name: '_sctr',
      purpose: 'Remembers when the provider last matched you with its own data, for ads.',
    },
    {
      name: '_scsrid',
      days: 395,
      purpose: 'Recognizes you when you come from the provider’s site or app.',
    },
    {
      name: '_scsrid_r',
      days: 395,
      purpose: 'Recognizes you when you come from the provider’s site or app.',
    },
    // Unverified: what _ScCbts is for, and its lifetime.
    { name: '_ScCbts', purpose: 'Measures what ads lead to.' },
    { name: '_screload', days: 1, purpose: 'Remembers that this service was updated.' },
    { name: '_sc_cspv', days: 395, purpose: 'Remembers that this service was blocked.' },
    { name: '_schn*', days: 1, purpose: 'Tests how data can be stored in your browser.' },
    {
      name: 'u_sclid',
      storage: 'local',
      purpose: 'Recognizes your browser, to measure ads and choose the ones you see.',
    },
    {
      name: 'u_sclid_r',
      storage: 'local',
      purpose: 'Recognizes your browser, to measure ads and choose the ones you see.',
    },
    {
      name: '_scsrid',
      storage: 'local',
      purpose: 'Recognizes you when you come from the provider’s site or app.',
    },
    {
      name: '_scsrid_r',
      storage: 'local',
      purpose: 'Recognizes you when you come from the provider’s site or app.',
    },
    {
      name: 'u_scsid',
      storage: 'session',
      days: 0,
      purpose: 'Connects your actions during a visit.',
    },
    {
      name: 'u_scsid_r',
      storage: 'session',
      days: 0,
      purpose: 'Connects your actions during a visit.',
    },
    {
      name: 'sc_at',
      days: 365,
      purpose: 'Recognizes your browser across sites.',
      domain: 'snapchat.com',
    },
  ],
  start(page) {
    const snaptr = commandQueue(page, 'snaptr', { list: 'queue', run: 'handleRequest' })
    snaptr('init', id)
    snaptr('track', 'PAGE_VIEW')
    return page.load('https://sc-static.net/scevent.min.js')
  },
})
