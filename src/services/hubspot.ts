import type { Service } from '../catalog/service.ts'
import { hubspot as consentSignal } from '../signals/hubspot.ts'

/** What HubSpot needs. */
export interface HubspotOptions {
  /** The account's id (Hub ID), a number. */
  readonly id: string
  /** Where the account's data are, if the tracking code's address names it: `eu1` for `js-eu1.hs-scripts.com`. */
  readonly region?: string
}

/**
 * HubSpot's tracking code, with its consent calls. It brings what the account has switched on: chat, pop-up forms,
 * advertising pixels. After a no it would still count page views, so the page is reloaded.
 *
 * @see https://developers.hubspot.com/docs/api-reference/latest/account/settings/consent-banner/consent-banner-api
 * @see https://knowledge.hubspot.com/reports/install-the-hubspot-tracking-code
 */
export const hubspot = ({ id, region }: HubspotOptions): Service<'hubspot'> => ({
  id: 'hubspot',
  name: 'HubSpot',
  provider: 'HubSpot',
  purpose: 'Measures visits, and connects them with what visitors send in forms and chats.',
  policyUrl: 'https://legal.hubspot.com/privacy-policy',
  hosts: [
    '*.hs-scripts.com',
    '*.hs-analytics.net',
    '*.hs-banner.com',
    '*.hscollectedforms.net',
    '*.hsforms.net',
    '*.hsforms.com',
    '*.hsadspixel.net',
    '*.hsleadflows.net',
    '*.usemessages.com',
    '*.hubspot.com',
    '*.hubapi.com',
  ],
  cookies: [
    { name: 'hubspotutk', days: 180, purpose: 'Tells visitors apart.' },
    { name: '__hstc', days: 180, purpose: 'Remembers earlier visits.' },
    { name: '__hssc', days: 1, purpose: 'Keeps the state of a visit.' },
    { name: '__hssrc', days: 0, purpose: 'Notices a new visit.' },
    { name: 'messagesUtk', days: 180, purpose: 'Recognizes visitors who chat.' },
    { name: 'hs-messages-is-open', days: 1, purpose: 'Remembers whether the chat is open.' },
    {
      name: 'hs-messages-hide-welcome-message',
      days: 1,
      purpose: 'Remembers that the chat’s greeting was closed.',
    },
    // Unverified: how long the two cookies of the chat window are kept.
  ],
  signals: [consentSignal()],
  start(page) {
    page.global['_hsq'] ??= []
    const host = region ? `js-${region}` : 'js'
    return page.load(`https://${host}.hs-scripts.com/${encodeURIComponent(id)}.js`, {
      attributes: { id: 'hs-script-loader' },
    })
  },
})
