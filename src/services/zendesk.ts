import type { Service } from '../vendor/service.ts'
import { callVendor } from '../vendor/callVendor.ts'
import { requireOptions } from '../vendor/requireOptions.ts'

/** What Zendesk needs. */
export interface ZendeskOptions {
  /** The widget's key, as in the snippet's address. */
  readonly key: string
}

/**
 * Zendesk's messaging widget. On denial, a call hides the widget and deletes what the widget stored. The classic widget
 * loads the same way, but ignores this call.
 *
 * @param options `key`
 * @returns the service
 * @see https://developer.zendesk.com/api-reference/widget-messaging/web/core/#set-cookies
 * @see https://developer.zendesk.com/documentation/zendesk-web-widget-sdks/sdks/web/csp/
 */
export const zendesk = ({ key }: ZendeskOptions): Service<'zendesk'> => ({
  id: requireOptions('zendesk', { key }),
  name: 'Zendesk',
  provider: 'Zendesk',
  purpose: 'Lets you chat with us and find help.',
  lang: 'en',
  policyUrl: 'https://www.zendesk.com/company/agreements-and-terms/privacy-notice/',
  hosts: ['*.zdassets.com', '*.zendesk.com', '*.smooch.io', '*.zopim.com', '*.zdusercontent.com'],
  cookies: [
    {
      name: '__zlcmid',
      days: 365,
      purpose: 'Recognizes you in the chat, to keep your conversation together.',
    },
    { name: '__zlcprivacy', days: 365, purpose: 'Remembers your choice for this service.' },
    { name: '__zlcstore', purpose: 'Keeps the chat going from page to page.', storage: 'local' },
    {
      name: 'ZD-suid',
      days: 1 / 72,
      purpose: 'Connects your actions during a visit.',
      storage: 'local',
    },
    { name: 'ZD-buid', purpose: 'Recognizes your browser when you come back.', storage: 'local' },
    { name: 'ZD-store', purpose: 'Keeps the chat going from page to page.', storage: 'local' },
    {
      name: 'ZD-settings',
      purpose: 'Stores this site’s settings for the service.',
      storage: 'local',
    },
    // Unverified: __zlcstore, and what conversations store in local storage under other names.
  ],
  start(page) {
    return page.load(
      `https://static.zdassets.com/ekr/snippet.js?key=${encodeURIComponent(key)}`,
      // The snippet looks for its own element under this id.
      { attributes: { id: 'ze-snippet' } },
    )
  },
  stop: (page) => callVendor(page, 'zE', 'messenger:set', 'cookies', 'none'),
  resume: (page) => callVendor(page, 'zE', 'messenger:set', 'cookies', 'all'),
})
