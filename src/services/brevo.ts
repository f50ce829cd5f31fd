import type { Service } from '../vendor/service.ts'
import { requireOptions } from '../vendor/requireOptions.ts'

/** What Brevo needs. */
export interface BrevoOptions {
  /** The client key, from the automation settings of the account. */
  readonly clientKey: string
}

/**
 * The tracker of Brevo (formerly Sendinblue), with the features that the account has switched on: chat, pop-ups, push
 * messages. Gate a form in a frame too: `<iframe data-consent="brevo" data-src="https://….sibforms.com/serve/…">`.
 * Brevo has no opt-out call, so a denial reloads the page.
 *
 * @param options `clientKey`
 * @returns the service
 * @see https://developers.brevo.com/docs/getting-started-with-js-implementation
 */
export const brevo = ({ clientKey }: BrevoOptions): Service<'brevo'> => ({
  id: requireOptions('brevo', { clientKey }),
  name: 'Brevo',
  provider: 'Brevo',
  purpose: 'Follows what you do here, to send you relevant messages.',
  lang: 'en',
  policyUrl: 'https://www.brevo.com/legal/privacypolicy/',
  hosts: [
    '*.brevo.com',
    '*.sendinblue.com',
    'sibautomation.com',
    '*.sibautomation.com',
    'sibforms.com',
    '*.sibforms.com',
  ],
  cookies: [
    { name: 'sib_cuid', days: 180, purpose: 'Recognizes your browser when you come back.' },
    // Unverified: brevo_cid, and how long uuid is stored.
    { name: 'brevo_cid', days: 395, purpose: 'Recognizes your browser when you come back.' },
    {
      name: 'uuid',
      purpose: 'Recognizes your browser when you come back.',
      domain: 'sibautomation.com',
    },
  ],
  start(page) {
    const queue = (page.global['Brevo'] ??= []) as unknown[]
    queue.push(['init', { client_key: clientKey }])
    return page.load('https://cdn.brevo.com/js/sdk-loader.js')
  },
})
