import type { Service } from '../vendor/service.ts'
import { commandQueue } from '../vendor/commandQueue.ts'
import { requireOptions } from '../vendor/requireOptions.ts'

/** What Hotjar needs. */
export interface HotjarOptions {
  /** The site's id. */
  readonly id: number | string
}

/**
 * Hotjar: recordings of visits, maps of clicks, and surveys. It has no call that ends a recording: on a no the page
 * must be reloaded.
 *
 * @see https://help.hotjar.com/hc/en-us/articles/6952777582999
 * @see https://help.hotjar.com/hc/en-us/articles/115011640307
 */
export const hotjar = ({ id }: HotjarOptions): Service<'hotjar'> => ({
  id: requireOptions('hotjar', { id: Number(id) ? `${id}` : id }),
  name: 'Hotjar',
  provider: 'Contentsquare',
  purpose: 'Records what you do here, click by click, to improve this site.',
  policyUrl: 'https://www.hotjar.com/legal/policies/privacy/',
  // Unverified: *.contentsquare.net, the owner's hosts, to which newer accounts may send.
  hosts: ['*.hotjar.com', '*.hotjar.io', '*.contentsquare.net'],
  cookies: [
    { name: `_hjSessionUser_${id}`, days: 365, purpose: 'Tells visitors apart.' },
    {
      name: `_hjSession_${id}`,
      days: 1 / 48,
      purpose: 'Links the pages of your visit in one recording.',
    },
    {
      name: '_hjHasCachedUserAttributes',
      days: 0,
      purpose: 'Tells whether this site’s details about you are up to date.',
    },
    {
      name: '_hjUserAttributesHash',
      days: 1,
      purpose: 'Tells whether this site’s details about you have changed.',
    },
    {
      name: '_hjUserAttributes',
      purpose: 'Keeps this site’s details about you.',
      storage: 'local',
    },
    { name: 'hjViewportId', days: 0, purpose: 'Tells tabs apart.', storage: 'session' },
    { name: 'hjActiveViewportIds', purpose: 'Tells which tabs are open.', storage: 'local' },
    {
      name: '_hjClosedSurveyInvites',
      days: 365,
      purpose: 'Remembers which survey invitations you closed.',
    },
    {
      name: '_hjDonePolls',
      days: 365,
      purpose: 'Remembers which surveys you filled in.',
    },
    {
      name: '_hjMinimizedPolls',
      days: 365,
      purpose: 'Remembers which surveys you minimized.',
    },
    {
      name: '_hjShownFeedbackMessage',
      days: 365,
      purpose: 'Remembers that you closed the feedback box.',
    },
    { name: '_hjCookieTest', days: 0, purpose: 'Tests whether cookies can be set.' },
    {
      name: '_hjLocalStorageTest',
      purpose: 'Tests whether data can be stored.',
      storage: 'local',
    },
    { name: '_hjTLDTest', days: 0, purpose: 'Tests where cookies can be set.' },
  ],
  start(page) {
    commandQueue(page, 'hj')
    page.global['_hjSettings'] = { hjid: id, hjsv: 6 }
    return page.load(`https://static.hotjar.com/c/hotjar-${id}.js?sv=6`)
  },
})
