import type { Page } from '../vendor/page.ts'
import type { Signal, UncheckedId } from '../vendor/signal.ts'
import { signal, type Granted, type Grants } from './signal.ts'

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
export type HubspotSignalOptions<Id extends string = string> = Grants<HubspotConsent, Id>

const queue = ({ global }: Page, name: string) =>
  (global[name] ??= []) as { push(item: unknown): void }

const isAny = (granted: Granted<HubspotConsent>) => Object.values(granted).includes(true)

const tell = (granted: Granted<HubspotConsent>, page: Page) =>
  queue(page, '_hsp').push(['setHubSpotConsent', granted])

/**
 * HubSpot's consent, with its own banner switched off. HubSpot doesn't remember it, so it is sent on each page; when
 * nothing is granted any longer, HubSpot is told to remove its cookies.
 *
 * @param options the category or service that grants a consent: `{ functionality: 'chat' }`
 * @see https://developers.hubspot.com/docs/api-reference/latest/account/settings/consent-banner/consent-banner-api
 */
export const hubspot = <const Id extends string = UncheckedId>(
  options: HubspotSignalOptions<Id> = {},
): Signal<Id> => {
  let wasGranted = false
  return signal<HubspotConsent, Id>({
    id: 'hubspot',
    grants: { ...defaults, ...options },
    begin(granted, page) {
      wasGranted = isAny(granted)
      page.global['disableHubSpotCookieBanner'] = true
      tell(granted, page)
    },
    update(granted, page) {
      const isGranted = isAny(granted)
      // HubSpot's references name two queues for this call. It waits there for HubSpot's code, and would be heard after
      // a later yes, so it isn't made for a no that takes nothing back.
      if (wasGranted && !isGranted)
        for (const name of ['_hsp', '_hsq']) queue(page, name).push(['revokeCookieConsent'])
      wasGranted = isGranted
      tell(granted, page)
    },
  })
}
