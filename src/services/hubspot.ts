import type { Service } from '../vendor/service.ts'
import { callVendor } from '../vendor/callVendor.ts'
import { hubspot as consentSignal } from '../signals/hubspot.ts'
import { requireOptions } from '../vendor/requireOptions.ts'

/** What HubSpot needs. */
export interface HubspotOptions {
  /** The account's id (Hub ID), a number. */
  readonly id: string
  /**
   * The region where the account's data is stored, if the tracking code's address names it: `eu1` for
   * `js-eu1.hs-scripts.com`. Default: none, for `js.hs-scripts.com`.
   */
  readonly region?: string | undefined
}

/**
 * HubSpot's tracking code, with its consent calls. The code loads the features that the account has switched on: chat,
 * pop-up forms, advertising pixels. After a denial it would still count page views, so a denial reloads the page.
 *
 * @param options `id`; optionally `region`
 * @returns the service
 * @see https://developers.hubspot.com/docs/api-reference/latest/account/settings/consent-banner/consent-banner-api
 * @see https://developers.hubspot.com/docs/api-reference/latest/account/settings/tracking-code/do-not-track
 * @see https://knowledge.hubspot.com/reports/install-the-hubspot-tracking-code
 */
export const hubspot = ({ id, region }: HubspotOptions): Service<'hubspot'> => ({
  id: requireOptions('hubspot', { id, ...(region !== undefined && { region }) }),
  name: 'HubSpot',
  provider: 'HubSpot',
  purpose: 'Follows what you do here and links it to what you send us in forms and chats.',
  lang: 'en',
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
    { name: 'hubspotutk', days: 180, purpose: 'Recognizes your browser when you come back.' },
    { name: '__hstc', days: 180, purpose: 'Remembers your earlier visits.' },
    { name: '__hssc', days: 1 / 48, purpose: 'Connects your actions during a visit.' },
    { name: '__hssrc', days: 0, purpose: 'Notices when a new visit begins.' },
    {
      name: 'messagesUtk',
      days: 180,
      purpose: 'Recognizes you in the chat, to keep your conversation together.',
    },
    { name: 'hs-messages-is-open', purpose: 'Remembers whether the chat is open.' },
    {
      name: 'hs-messages-hide-welcome-message',
      purpose: 'Remembers what you closed, so that it stays closed.',
    },
    {
      name: '__hs_do_not_track',
      days: 180,
      purpose: 'Remembers that you did not allow this service.',
    },
    { name: '__hs_opt_out', days: 180, purpose: 'Remembers your choice for this service.' },
    { name: '__hs_cookie_cat_pref', days: 180, purpose: 'Remembers your choice for this service.' },
    {
      name: '__hs_initial_opt_in',
      days: 7,
      purpose: 'Hides the provider’s own cookie banner.',
    },
    {
      name: '__hs_gpc_banner_dismiss',
      days: 180,
      purpose: 'Remembers what you closed, so that it stays closed.',
    },
    {
      name: '__hs_notify_banner_dismiss',
      days: 180,
      purpose: 'Remembers what you closed, so that it stays closed.',
    },
    // Unverified: how long the two cookies of the chat window are stored.
  ],
  signals: [consentSignal()],
  start(page) {
    page.global['_hsq'] ??= []
    const host = region ? `js-${region}` : 'js'
    return page.load(`https://${host}.hs-scripts.com/${encodeURIComponent(id)}.js`, {
      attributes: { id: 'hs-script-loader' },
    })
  },
  // `doNotTrack` stores a marker after the sweep, and the sweep at the next denied start erases it. There the marker
  // isn't needed, because the script doesn't load; after a later consent, HubSpot would still obey it.
  stop: (page) => callVendor(page, '_hsq.push', ['doNotTrack']),
  // Unverified: that { track: true } removes the marker; HubSpot's current pages don't mention it.
  resume: (page) => callVendor(page, '_hsq.push', ['doNotTrack', { track: true }]),
})
