import type { Service } from '../vendor/service.ts'

/** What Mailchimp needs: the two ids in `https://chimpstatic.com/mcjs-connected/js/users/USER/SITE.js`. */
export interface MailchimpOptions {
  /** The first id in the address of the site's code. */
  readonly user: string
  /** The second id, without `.js`. */
  readonly site: string
}

/**
 * Mailchimp's code for a connected site: pop-up forms and measuring. A plain sign-up form that is sent to Mailchimp
 * needs none of it, as long as no script of Mailchimp's stands beside it.
 *
 * @see https://mailchimp.com/help/about-connected-sites/
 */
export const mailchimp = ({ user, site }: MailchimpOptions): Service<'mailchimp'> => ({
  id: 'mailchimp',
  name: 'Mailchimp',
  provider: 'Intuit',
  purpose: 'Shows newsletter forms, and measures the success of newsletters.',
  policyUrl: 'https://mailchimp.com/legal/',
  hosts: [
    'chimpstatic.com',
    '*.mailchimp.com',
    '*.list-manage.com',
    'mcjs.prd.a.intuit.com',
    'eventcollector.mcf-prod.a.intuit.com',
  ],
  cookies: [
    // Unverified: _mcid, and the lifetimes of it and of the pop-up's two.
    { name: '_mcid', purpose: 'Tells visitors apart.' },
    { name: 'MCPopupClosed', purpose: 'Remembers that the form was closed.' },
    { name: 'MCPopupSubscribed', purpose: 'Remembers that the form was sent.' },
    { name: 'mc_cid', days: 14, purpose: 'Remembers the newsletter that was clicked.' },
    { name: 'mc_eid', days: 14, purpose: 'Recognises the subscriber who clicked a newsletter.' },
    { name: 'mc_landing_site', days: 14, purpose: 'Remembers the page that a visit began with.' },
  ],
  start(page) {
    const path = [user, site].map(encodeURIComponent).join('/')
    return page.load(`https://chimpstatic.com/mcjs-connected/js/users/${path}.js`)
  },
})
