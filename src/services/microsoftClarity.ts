import type { Service } from '../vendor/service.ts'
import { commandQueue } from '../vendor/commandQueue.ts'
import { microsoftClarity as consentSignal } from '../signals/microsoftClarity.ts'
import { requireOptions } from '../vendor/requireOptions.ts'

/** What Microsoft Clarity needs. */
export interface MicrosoftClarityOptions {
  /** The project's id. */
  readonly id: string
}

/**
 * Microsoft Clarity: recordings of visits and click maps, with its consent calls. It doesn't record visitors whose
 * browser sends Global Privacy Control. If Google's tags are in the page, Clarity also follows Google's Consent Mode,
 * so both must send the same choice.
 *
 * @param options `id`
 * @returns the service
 * @see https://learn.microsoft.com/en-us/clarity/setup-and-installation/cookie-list
 * @see https://github.com/microsoft/clarity
 */
export const microsoftClarity = ({ id }: MicrosoftClarityOptions): Service<'microsoftClarity'> => ({
  id: requireOptions('microsoftClarity', { id }),
  name: 'Microsoft Clarity',
  provider: 'Microsoft',
  purpose: 'Records what you do here, click by click, so that we can improve this site.',
  lang: 'en',
  policyUrl: 'https://privacy.microsoft.com/privacystatement',
  hosts: ['*.clarity.ms', 'c.bing.com'],
  cookies: [
    { name: '_clck', days: 365, purpose: 'Recognizes your browser when you come back.' },
    { name: '_clsk', days: 1, purpose: 'Connects the pages of your visit in one recording.' },
    { name: '_cltk', storage: 'session', days: 0, purpose: 'Tells your open tabs apart.' },
    {
      name: 'CLID',
      days: 365,
      purpose: 'Remembers when you first visited a site that uses this service.',
      domain: 'clarity.ms',
    },
    {
      name: 'MUID',
      days: 390,
      purpose: 'Recognizes your browser across sites.',
      domain: 'bing.com',
    },
    {
      name: 'MR',
      days: 7,
      purpose: 'Remembers whether your browser’s ID has to be renewed.',
      domain: 'bing.com',
    },
    {
      name: 'SM',
      days: 0,
      purpose: 'Recognizes your browser across the provider’s sites.',
      domain: 'clarity.ms',
    },
    {
      name: 'ANONCHK',
      days: 1,
      purpose: 'Remembers whether your browser’s ID is also used for ads.',
      domain: 'clarity.ms',
    },
  ],
  signals: [consentSignal()],
  start(page) {
    commandQueue(page, 'clarity')
    return page.load(`https://www.clarity.ms/tag/${encodeURIComponent(id)}`)
  },
  stop(page) {
    // On denial, Clarity restarts without cookies. This call waits for the restart, and then stops Clarity.
    commandQueue(page, 'clarity')('stop')
  },
  resume(page) {
    commandQueue(page, 'clarity')('start')
  },
})
