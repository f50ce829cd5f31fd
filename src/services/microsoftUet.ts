import type { Service } from '../vendor/service.ts'
import { microsoftUet as consentSignal } from '../signals/microsoftUet.ts'
import { requireOptions } from '../vendor/requireOptions.ts'

/** What Microsoft Advertising's tag needs. */
export interface MicrosoftUetOptions {
  /** The tag's id. */
  readonly id: string
  /** Passed on to `new UET(…)`: `{ enableAutoSpaTracking: false }`. */
  readonly config?: Readonly<Record<string, unknown>> | undefined
}

/**
 * Microsoft Advertising's tag (Universal Event Tracking), with its consent calls. If the account is linked with
 * Clarity, the tag loads Clarity too, which follows only its own consent: add the signal `microsoftClarity`.
 *
 * @param options `id`; optionally `config`
 * @returns the service
 * @see https://learn.microsoft.com/en-us/advertising/msa-help/hlp_ba_conc_uet_consent
 */
export const microsoftUet = ({
  id,
  config = {},
}: MicrosoftUetOptions): Service<'microsoftUet'> => ({
  id: requireOptions('microsoftUet', { id }),
  name: 'Microsoft Advertising',
  provider: 'Microsoft',
  purpose: 'Follows what you do here, to measure ads on Bing and choose the ones you see there.',
  lang: 'en',
  policyUrl: 'https://privacy.microsoft.com/privacystatement',
  // Unverified: bat.bing.net.
  hosts: ['bat.bing.com', 'bat.bing.net'],
  cookies: [
    { name: '_uetsid', days: 1, purpose: 'Connects your actions during a visit.' },
    {
      name: '_uetvid',
      days: 390,
      purpose: 'Recognizes your browser, to measure ads and choose the ones you see.',
    },
    {
      name: '_uetmsclkid',
      days: 90,
      purpose: 'Remembers which ad you clicked, to measure what you do next.',
    },
    {
      name: '_uetsid',
      storage: 'local',
      days: 1,
      purpose: 'Connects your actions during a visit.',
    },
    {
      name: '_uetsid_exp',
      storage: 'local',
      days: 1,
      purpose: 'Remembers when another entry of this service expires.',
    },
    {
      name: '_uetvid',
      storage: 'local',
      days: 390,
      purpose: 'Recognizes your browser, to measure ads and choose the ones you see.',
    },
    {
      name: '_uetvid_exp',
      storage: 'local',
      days: 390,
      purpose: 'Remembers when another entry of this service expires.',
    },
    {
      name: 'MUID',
      days: 390,
      purpose: 'Recognizes your browser across sites.',
      domain: 'bing.com',
    },
    // Unverified: what MSPTC is for, and how long it is stored.
    {
      name: 'MSPTC',
      purpose: 'Follows you across sites, to choose the ads you see.',
      domain: 'bing.com',
    },
  ],
  // `_uetmsdns`, the cookie that stops UET's events, isn't used: it would be stored on denial, and isn't needed because
  // a withdrawal reloads the page.
  signals: [consentSignal()],
  start(page) {
    const { global } = page
    global['uetq'] ??= []
    return page.load('https://bat.bing.com/bat.js', {
      loaded() {
        const UET = global['UET'] as new (options: object) => Pick<unknown[], 'push'>
        const queue = new UET({ ti: id, enableAutoSpaTracking: true, ...config, q: global['uetq'] })
        global['uetq'] = queue
        queue.push('pageLoad')
      },
    })
  },
})
