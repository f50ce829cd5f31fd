import type { Service } from '../vendor/service.ts'
import { callVendor } from '../vendor/callVendor.ts'
import { commandQueue } from '../vendor/commandQueue.ts'
import { oneOf } from '../vendor/oneOf.ts'
import { requireOptions } from '../vendor/requireOptions.ts'

/** What Intercom needs. */
export interface IntercomOptions {
  /** The workspace's id (app id). */
  readonly id: string
  /** The region where the workspace's data is stored. Default: `us`. */
  readonly region?: 'us' | 'eu' | 'au' | undefined
  /** Further settings for `window.intercomSettings`: who is logged in, or how the messenger looks. */
  readonly settings?: Readonly<Record<string, unknown>> | undefined
}

/**
 * Intercom's messenger. A denial shuts the messenger down, which clears its cookies. A site that bundles
 * `@intercom/messenger-js-sdk` overrides the preset's start; the shutdown works with either.
 *
 * @param options `id`; optionally `region` and `settings`
 * @returns the service
 * @see https://developers.intercom.com/installing-intercom/web/installation
 * @see https://www.intercom.com/help/en/articles/2361922-intercom-messenger-cookies
 */
export const intercom = ({
  id,
  region = 'us',
  settings = {},
}: IntercomOptions): Service<'intercom'> => {
  requireOptions('intercom', { id })
  oneOf('intercom', { region }, ['us', 'eu', 'au'])
  const place = region === 'us' ? '' : `.${region}`
  const all = { ...settings, api_base: `https://api-iam${place}.intercom.io`, app_id: id }
  return {
    id: 'intercom',
    name: 'Intercom',
    provider: 'Intercom',
    purpose: 'Lets you chat with us.',
    lang: 'en',
    policyUrl: 'https://www.intercom.com/legal/privacy',
    hosts: [
      '*.intercom.io',
      '*.intercomcdn.com',
      '*.intercomcdn.eu',
      '*.intercom-messenger.com',
      '*.intercomassets.com',
      '*.intercomassets.eu',
      '*.intercomusercontent.com',
      '*.intercom-attachments.com',
      'intercom-sheets.com',
      'www.intercom-reporting.com',
    ],
    cookies: [
      {
        name: `intercom-id-${id}`,
        days: 270,
        purpose: 'Recognizes your browser when you come back.',
      },
      {
        name: `intercom-session-${id}`,
        days: 7,
        purpose: 'Recognizes you in the chat, to keep your conversation together.',
      },
      {
        name: `intercom-device-id-${id}`,
        days: 270,
        purpose: 'Recognizes your browser when you come back.',
      },
      {
        name: 'intercom.intercom-state*',
        purpose: 'Keeps the chat going from page to page.',
        storage: 'local',
      },
    ],
    start(page) {
      page.global['intercomSettings'] = all
      commandQueue(page, 'Intercom')
      return page.load(`https://widget.intercom.io/widget/${encodeURIComponent(id)}`)
    },
    stop: (page) => callVendor(page, 'Intercom', 'shutdown'),
    resume: (page) => callVendor(page, 'Intercom', 'boot', all),
  }
}
