import type { Service } from '../vendor/service.ts'
import { commandQueue } from '../vendor/commandQueue.ts'
import { requireOptions } from '../vendor/requireOptions.ts'

/** What Hotjar needs. */
export interface HotjarOptions {
  /** The site's id. */
  readonly id: number | string
}

/**
 * Hotjar: recordings of visits, click maps, and surveys. It has no call that ends a recording, so a denial reloads the
 * page.
 *
 * @param options `id`
 * @returns the service
 * @see https://help.hotjar.com/hc/en-us/articles/6952777582999
 * @see https://help.hotjar.com/hc/en-us/articles/115011640307
 */
export const hotjar = ({ id }: HotjarOptions): Service<'hotjar'> => ({
  id: requireOptions('hotjar', { id: Number(id) ? `${id}` : id }),
  name: 'Hotjar',
  provider: 'Contentsquare',
  purpose: 'Records what you do here, click by click, so that we can improve this site.',
  lang: 'en',
  policyUrl: 'https://www.hotjar.com/legal/policies/privacy/',
  // Unverified: newer accounts may send data to *.contentsquare.net, the hosts of Hotjar's owner.
  hosts: ['*.hotjar.com', '*.hotjar.io', '*.contentsquare.net'],
  cookies: [
    {
      name: `_hjSessionUser_${id}`,
      days: 365,
      purpose: 'Recognizes your browser when you come back.',
    },
    {
      name: `_hjSession_${id}`,
      days: 1 / 48,
      purpose: 'Connects the pages of your visit in one recording.',
    },
    {
      name: '_hjHasCachedUserAttributes',
      days: 0,
      purpose: 'Checks for changes in what this site knows about you.',
    },
    {
      name: '_hjUserAttributesHash',
      days: 1,
      purpose: 'Checks for changes in what this site knows about you.',
    },
    {
      name: '_hjUserAttributes',
      purpose: 'Stores what this site knows about you.',
      storage: 'local',
    },
    { name: 'hjViewportId', days: 0, purpose: 'Tells your open tabs apart.', storage: 'session' },
    { name: 'hjActiveViewportIds', purpose: 'Tells your open tabs apart.', storage: 'local' },
    {
      name: '_hjClosedSurveyInvites',
      days: 365,
      purpose: 'Remembers what you closed, so that it stays closed.',
    },
    {
      name: '_hjDonePolls',
      days: 365,
      purpose: 'Remembers what you finished, so that it is not shown again.',
    },
    {
      name: '_hjMinimizedPolls',
      days: 365,
      purpose: 'Remembers what you closed, so that it stays closed.',
    },
    {
      name: '_hjShownFeedbackMessage',
      days: 365,
      purpose: 'Remembers what you closed, so that it stays closed.',
    },
    { name: '_hjCookieTest', days: 0, purpose: 'Tests how data can be stored in your browser.' },
    {
      name: '_hjLocalStorageTest',
      purpose: 'Tests how data can be stored in your browser.',
      storage: 'local',
    },
    { name: '_hjTLDTest', days: 0, purpose: 'Tests how data can be stored in your browser.' },
  ],
  start(page) {
    commandQueue(page, 'hj')
    page.global['_hjSettings'] = { hjid: id, hjsv: 6 }
    return page.load(`https://static.hotjar.com/c/hotjar-${id}.js?sv=6`)
  },
})
