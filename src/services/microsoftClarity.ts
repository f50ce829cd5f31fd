import type { Service } from '../vendor/service.ts'
import { commandQueue } from '../vendor/commandQueue.ts'
import { microsoftClarity as consentSignal } from '../signals/microsoftClarity.ts'

/** What Microsoft Clarity needs. */
export interface MicrosoftClarityOptions {
  /** The project's id. */
  readonly id: string
}

/**
 * Microsoft Clarity: recordings of visits and maps of clicks, with its consent calls. It doesn't record for visitors
 * whose browser sends Global Privacy Control; and where Google's tags are in the page it follows Consent Mode too,
 * which must say the same.
 *
 * @see https://learn.microsoft.com/en-us/clarity/setup-and-installation/cookie-list
 * @see https://github.com/microsoft/clarity
 */
export const microsoftClarity = ({ id }: MicrosoftClarityOptions): Service<'microsoftClarity'> => ({
  id: 'microsoftClarity',
  name: 'Microsoft Clarity',
  provider: 'Microsoft',
  purpose: 'Records how pages are used, to make them better.',
  policyUrl: 'https://privacy.microsoft.com/privacystatement',
  hosts: ['*.clarity.ms', 'c.bing.com'],
  cookies: [
    { name: '_clck', days: 365, purpose: 'Tells visitors apart.' },
    { name: '_clsk', days: 1, purpose: 'Joins the pages of a visit in one recording.' },
    { name: '_cltk', storage: 'session', days: 0, purpose: 'Tells tabs apart.' },
    {
      name: 'CLID',
      days: 365,
      purpose: 'Tells when Clarity first saw the visitor on any site.',
      domain: 'clarity.ms',
    },
    {
      name: 'MUID',
      days: 390,
      purpose: 'Tells visitors of sites that work with Microsoft apart.',
      domain: 'bing.com',
    },
    {
      name: 'MR',
      days: 7,
      purpose: 'Tells whether to renew the visitor’s number at Microsoft.',
      domain: 'bing.com',
    },
    {
      name: 'SM',
      days: 0,
      purpose: 'Carries the visitor’s number between sites of Microsoft.',
      domain: 'clarity.ms',
    },
    {
      name: 'ANONCHK',
      days: 1,
      purpose: 'Tells whether the visitor’s number is used for advertising.',
      domain: 'clarity.ms',
    },
  ],
  signals: [consentSignal()],
  start(page) {
    commandQueue(page, 'clarity')
    return page.load(`https://www.clarity.ms/tag/${encodeURIComponent(id)}`)
  },
  stop(page) {
    // On a no Clarity restarts itself without cookies; this call waits for that, and ends it.
    commandQueue(page, 'clarity')('stop')
  },
  resume(page) {
    commandQueue(page, 'clarity')('start')
  },
})
