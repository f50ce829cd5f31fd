import type { Service } from '../vendor/service.ts'
import { requireOptions } from '../vendor/requireOptions.ts'

/**
 * What Mailchimp needs. Both ids are in the address of the site's code:
 * `https://chimpstatic.com/mcjs-connected/js/users/USER/SITE.js`.
 */
export interface MailchimpOptions {
  /** The first id in the address of the site's code, `USER`. */
  readonly user: string
  /** The second id, `SITE`, without `.js`. */
  readonly site: string
}

/**
 * Mailchimp's code for a connected site: pop-up forms and statistics. A plain sign-up form that posts to Mailchimp
 * doesn't need this service, unless a script of Mailchimp's comes with it.
 *
 * @param options `user` and `site`
 * @returns the service
 * @see https://mailchimp.com/help/about-connected-sites/
 */
export const mailchimp = ({ user, site }: MailchimpOptions): Service<'mailchimp'> => ({
  id: requireOptions('mailchimp', { user, site }),
  name: 'Mailchimp',
  provider: 'Intuit',
  purpose: 'Shows newsletter forms and measures what newsletters lead to.',
  lang: 'en',
  policyUrl: 'https://mailchimp.com/legal/',
  hosts: [
    'chimpstatic.com',
    '*.mailchimp.com',
    '*.list-manage.com',
    'mcjs.prd.a.intuit.com',
    'eventcollector.mcf-prod.a.intuit.com',
  ],
  cookies: [
    // Unverified: _mcid, its lifetime, and the lifetimes of the pop-up's two cookies.
    { name: '_mcid', purpose: 'Recognizes your browser when you come back.' },
    { name: 'MCPopupClosed', purpose: 'Remembers what you closed, so that it stays closed.' },
    {
      name: 'MCPopupSubscribed',
      purpose: 'Remembers what you finished, so that it is not shown again.',
    },
    { name: 'mc_cid', days: 14, purpose: 'Remembers which newsletter brought you here.' },
    { name: 'mc_eid', days: 14, purpose: 'Recognizes you when you come from a newsletter.' },
    { name: 'mc_landing_site', days: 14, purpose: 'Remembers which page you saw first.' },
  ],
  start(page) {
    const path = [user, site].map(encodeURIComponent).join('/')
    return page.load(`https://chimpstatic.com/mcjs-connected/js/users/${path}.js`)
  },
})
