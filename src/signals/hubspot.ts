import type { Page } from '../catalog/page.ts'
import type { Signal } from '../catalog/signal.ts'
import { signal, type Granted } from './signal.ts'

/** What each consent follows, when the site says nothing. */
const defaults = {
  analytics: ['hubspot', 'analytics'],
  advertisement: ['hubspot', 'marketing'],
  functionality: ['hubspot', 'forms'],
} as const satisfies Record<string, readonly string[]>

/** What HubSpot distinguishes. */
export type HubspotConsent = keyof typeof defaults

/**
 * The category or service that grants each of HubSpot's consents. Default: the service `hubspot`, else the category
 * `analytics`, `marketing` or `forms`.
 */
export type HubspotSignalOptions = Partial<Readonly<Record<HubspotConsent, string>>>

const queue = ({ global }: Page, name: string) =>
  (global[name] ??= []) as { push(item: unknown): void }

const tell = (granted: Granted<HubspotConsent>, page: Page) =>
  queue(page, '_hsp').push(['setHubSpotConsent', granted])

/**
 * HubSpot's consent, with its own banner switched off. HubSpot doesn't remember it, so it is sent on each page; when
 * nothing is granted any longer, HubSpot is told to remove its cookies.
 *
 * @param options the category or service that grants a consent: `{ functionality: 'chat' }`
 * @see https://developers.hubspot.com/docs/api-reference/latest/account/settings/consent-banner/consent-banner-api
 */
export const hubspot = (options: HubspotSignalOptions = {}): Signal =>
  signal({
    id: 'hubspot',
    grants: { ...defaults, ...options },
    begin(granted, page) {
      page.global['disableHubSpotCookieBanner'] = true
      tell(granted, page)
    },
    update(granted, page) {
      // HubSpot's references name two queues for this call.
      if (!Object.values(granted).includes(true))
        for (const name of ['_hsp', '_hsq']) queue(page, name).push(['revokeCookieConsent'])
      tell(granted, page)
    },
  })
