import type { Service } from '../vendor/service.ts'
import { callVendor } from '../vendor/callVendor.ts'
import { methodQueue } from '../vendor/methodQueue.ts'
import { oneOf } from '../vendor/oneOf.ts'
import { requireOptions } from '../vendor/requireOptions.ts'

/** What Mixpanel needs. */
export interface MixpanelOptions {
  /** The project's token. */
  readonly token: string
  /** The region where the project's data is stored. Default: `us`. */
  readonly region?: 'us' | 'eu' | 'in' | undefined
  /** Passed on to `mixpanel.init`: `{ track_pageview: true }`. */
  readonly config?: Readonly<Record<string, unknown>> | undefined
}

const apiHosts = {
  us: 'https://api-js.mixpanel.com',
  eu: 'https://api-eu.mixpanel.com',
  in: 'https://api-in.mixpanel.com',
}

const methods = [
  'disable',
  'time_event',
  'track',
  'track_pageview',
  'track_links',
  'track_forms',
  'track_with_groups',
  'add_group',
  'set_group',
  'remove_group',
  'register',
  'register_once',
  'alias',
  'unregister',
  'identify',
  'set_config',
  'reset',
  'opt_in_tracking',
  'opt_out_tracking',
  'start_session_recording',
  'stop_session_recording',
]

const peopleMethods = ['set', 'set_once', 'unset', 'increment', 'append', 'union', 'remove']

// With its default `track`, Mixpanel sends an event for each opt-in.
const silently = { track() {} }

/**
 * Mixpanel. The opt-out keeps the profile of a visitor who is logged in, which Mixpanel would erase by default.
 * Mixpanel respects the browser's Do Not Track, unless `config` has `ignore_dnt: true`. A site that bundles
 * mixpanel-browser may have no `window.mixpanel`, so it overrides the preset's calls: `{ ...mixpanel({ token }),
 * start: () => void mixpanel.init(…), stop: () => mixpanel.opt_out_tracking({ delete_user: false }) }`.
 *
 * @param options `token`; optionally `region` and `config`
 * @returns the service
 * @see https://docs.mixpanel.com/docs/tracking-methods/sdks/javascript
 * @see https://docs.mixpanel.com/docs/privacy/protecting-user-data
 */
export const mixpanel = ({
  token,
  region = 'us',
  config = {},
}: MixpanelOptions): Service<'mixpanel'> => ({
  id: oneOf(requireOptions('mixpanel', { token }), { region }, Object.keys(apiHosts)),
  name: 'Mixpanel',
  provider: 'Mixpanel',
  purpose: 'Shows us how visitors use this site, so that we can improve it.',
  lang: 'en',
  policyUrl: 'https://mixpanel.com/legal/privacy-policy',
  hosts: ['cdn.mxpnl.com', '*.mixpanel.com'],
  cookies: [
    {
      name: `mp_${token}_mixpanel`,
      days: 365,
      purpose: 'Recognizes your browser when you come back.',
    },
    {
      name: `mp_${token}_mixpanel`,
      purpose: 'Recognizes your browser when you come back.',
      storage: 'local',
    },
    {
      name: `__mp_opt_in_out_${token}`,
      days: 365,
      purpose: 'Remembers your choice for this service.',
    },
    {
      name: `__mp_opt_in_out_${token}`,
      purpose: 'Remembers your choice for this service.',
      storage: 'local',
    },
    {
      name: `__mpq_${token}_*`,
      purpose: 'Stores a record of what you did here until it is sent.',
      storage: 'local',
    },
    {
      name: `__mprec_*_${token}_*`,
      purpose: 'Prevents two tabs from sending a recording at the same time.',
      storage: 'local',
    },
    {
      name: '__mplss_*',
      purpose: 'Tests how data can be stored in your browser.',
      storage: 'local',
    },
    {
      name: '__mplss_*',
      days: 0,
      purpose: 'Tests how data can be stored in your browser.',
      storage: 'session',
    },
    {
      name: `mp_tab_id_*${token}`,
      days: 0,
      purpose: 'Tells your open tabs apart.',
      storage: 'session',
    },
    {
      name: `mp_gen_new_tab_id_*${token}`,
      days: 0,
      purpose: 'Tells your open tabs apart.',
      storage: 'session',
    },
    {
      name: 'mixpanelBrowserDb',
      purpose: 'Stores the recording of your visit until it is sent.',
      storage: 'database',
    },
    {
      name: 'mixpanelFlagsDb',
      purpose: 'Remembers which version of a page you see.',
      storage: 'database',
    },
  ],
  start(page) {
    const queue = methodQueue(page, 'mixpanel', methods)
    methodQueue({ ...page, global: queue }, 'people', peopleMethods)
    Object.assign(queue, {
      _i: [[token, { api_host: apiHosts[region], ...config }, 'mixpanel']],
      __SV: 1.2,
    })
    // Mixpanel stores its opt-out, which must not outlast the denial that caused it.
    queue['opt_in_tracking']?.(silently)
    return page.load('https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js')
  },
  // `live` isn't set: Mixpanel reads its stored opt-out at each event, and the sweep in another tab erases this
  // opt-out.
  stop: (page) => callVendor(page, 'mixpanel.opt_out_tracking', { delete_user: false }),
  resume: (page) => callVendor(page, 'mixpanel.opt_in_tracking', silently),
})
