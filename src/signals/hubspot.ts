import type { Page } from '../vendor/page.ts'
import type { Signal, UncheckedId } from '../vendor/signal.ts'
import { signal, type Granted, type Grants } from './signal.ts'

/** The ids that grant each consent by default. */
const defaults = {
  analytics: ['hubspot', 'analytics'],
  advertisement: ['hubspot', 'marketing'],
  functionality: ['hubspot', 'forms'],
} as const satisfies Record<string, readonly string[]>

/** HubSpot's consent types. */
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
 * Sends HubSpot's consent, and switches HubSpot's own banner off. HubSpot doesn't store the consent, so each page sends
 * it. When the last consent is withdrawn, HubSpot is told to remove its cookies.
 *
 * @param options the category or service that grants a consent type: `{ functionality: 'chat' }`
 * @returns the signal
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
      // HubSpot's references name two queues for `revokeCookieConsent`. The call stays queued until HubSpot's code
      // loads, and this may be after a later consent. So it is sent only if something was granted before.
      if (wasGranted && !isGranted)
        for (const name of ['_hsp', '_hsq']) queue(page, name).push(['revokeCookieConsent'])
      wasGranted = isGranted
      tell(granted, page)
    },
  })
}
