import type { Service } from '../vendor/service.ts'
import { callVendor } from '../vendor/callVendor.ts'
import { hubspot as consentSignal } from '../signals/hubspot.ts'
import { requireOptions } from '../vendor/requireOptions.ts'

/** What HubSpot needs. */
export interface HubspotOptions {
  /** The account's id (Hub ID), a number. */
  readonly id: string
  /** Where the account's data are, if the tracking code's address names it: `eu1` for `js-eu1.hs-scripts.com`. */
  readonly region?: string | undefined
}

/**
 * HubSpot's tracking code, with its consent calls. It brings what the account has switched on: chat, pop-up forms,
 * advertising pixels. After a no it would still count page views, so the page is reloaded.
 *
 * @see https://developers.hubspot.com/docs/api-reference/latest/account/settings/consent-banner/consent-banner-api
 * @see https://developers.hubspot.com/docs/api-reference/latest/account/settings/tracking-code/do-not-track
 * @see https://knowledge.hubspot.com/reports/install-the-hubspot-tracking-code
 */
export const hubspot = ({ id, region }: HubspotOptions): Service<'hubspot'> => ({
  id: requireOptions('hubspot', { id, ...(region !== undefined && { region }) }),
  name: 'HubSpot',
  provider: 'HubSpot',
  purpose: 'Measures your visits and links them to what you send in forms and chats.',
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
    { name: '__hstc', days: 180, purpose: 'Remembers your earlier visits.' },
    { name: '__hssc', days: 1 / 48, purpose: 'Keeps track of your visit.' },
    { name: '__hssrc', days: 0, purpose: 'Detects a new visit.' },
    { name: 'messagesUtk', days: 180, purpose: 'Recognizes you when you chat.' },
    { name: 'hs-messages-is-open', purpose: 'Remembers whether the chat is open.' },
    {
      name: 'hs-messages-hide-welcome-message',
      purpose: 'Remembers that you closed the chat’s greeting.',
    },
    { name: '__hs_do_not_track', days: 180, purpose: 'Remembers that HubSpot may not track you.' },
    { name: '__hs_opt_out', days: 180, purpose: 'Remembers your choice for HubSpot.' },
    { name: '__hs_cookie_cat_pref', days: 180, purpose: 'Remembers your choice for HubSpot.' },
    { name: '__hs_initial_opt_in', days: 7, purpose: 'Spares you HubSpot’s own banner.' },
    {
      name: '__hs_gpc_banner_dismiss',
      days: 180,
      purpose: 'Remembers that you closed a HubSpot notice.',
    },
    {
      name: '__hs_notify_banner_dismiss',
      days: 180,
      purpose: 'Remembers that you closed a HubSpot notice.',
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
  // The marker is set after the sweep, which erases it at the next start that is denied. That does no harm, for the script
  // isn't loaded then; and it must be so, for HubSpot would heed the marker after a later yes too.
  stop: (page) => callVendor(page, '_hsq.push', ['doNotTrack']),
  // Unverified: that { track: true } takes the marker back; HubSpot's present pages don't name it.
  resume: (page) => callVendor(page, '_hsq.push', ['doNotTrack', { track: true }]),
})
