import type { Service } from '../vendor/service.ts'
import { callVendor } from '../vendor/callVendor.ts'
import { methodQueue } from '../vendor/methodQueue.ts'
import { oneOf } from '../vendor/oneOf.ts'
import { requireOptions } from '../vendor/requireOptions.ts'

/** What Mixpanel needs. */
export interface MixpanelOptions {
  /** The project's token. */
  readonly token: string
  /** Where the project's data are. Default: `us`. */
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

// Without a function of ours each opt-in is an event of its own.
const silently = { track() {} }

/**
 * Mixpanel. Its opt-out is told to keep the profile of a visitor who is logged in: by default it erases that. It
 * respects the browser's Do Not Track, unless `config` has `ignore_dnt: true`. A site that bundles mixpanel-browser
 * spreads the preset and gives its own calls, for there may be no `window.mixpanel`:
 * `{ ...mixpanel({ token }), start: () => void mixpanel.init(…), stop: () => mixpanel.opt_out_tracking({ delete_user: false }) }`.
 *
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
  purpose: 'Shows how this site is used, to improve it.',
  policyUrl: 'https://mixpanel.com/legal/privacy-policy',
  hosts: ['cdn.mxpnl.com', '*.mixpanel.com'],
  cookies: [
    { name: `mp_${token}_mixpanel`, days: 365, purpose: 'Tells visitors apart.' },
    { name: `mp_${token}_mixpanel`, purpose: 'Tells visitors apart.', storage: 'local' },
    { name: `__mp_opt_in_out_${token}`, days: 365, purpose: 'Remembers your choice.' },
    { name: `__mp_opt_in_out_${token}`, purpose: 'Remembers your choice.', storage: 'local' },
    { name: `__mpq_${token}_*`, purpose: 'Holds data until it is sent.', storage: 'local' },
    {
      name: `__mprec_*_${token}_*`,
      purpose: 'Keeps two tabs from sending a recording at the same time.',
      storage: 'local',
    },
    { name: '__mplss_*', purpose: 'Tests whether data can be stored.', storage: 'local' },
    {
      name: '__mplss_*',
      days: 0,
      purpose: 'Tests whether data can be stored.',
      storage: 'session',
    },
    {
      name: `mp_tab_id_*${token}`,
      days: 0,
      purpose: 'Tells tabs apart.',
      storage: 'session',
    },
    {
      name: `mp_gen_new_tab_id_*${token}`,
      days: 0,
      purpose: 'Tells tabs apart.',
      storage: 'session',
    },
    {
      name: 'mixpanelBrowserDb',
      purpose: 'Holds the recording of your visit until it is sent.',
      storage: 'database',
    },
    {
      name: 'mixpanelFlagsDb',
      purpose: 'Remembers which versions of a page you see.',
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
    // Mixpanel remembers a no; it must not outlast ours.
    queue['opt_in_tracking']?.(silently)
    return page.load('https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js')
  },
  // Not live: Mixpanel looks for its refusal in the browser at each event, where the sweep of another tab erases it.
  stop: (page) => callVendor(page, 'mixpanel.opt_out_tracking', { delete_user: false }),
  resume: (page) => callVendor(page, 'mixpanel.opt_in_tracking', silently),
})
