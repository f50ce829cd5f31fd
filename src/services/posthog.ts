import type { Service } from '../vendor/service.ts'
import { callVendor } from '../vendor/callVendor.ts'
import { methodQueue } from '../vendor/methodQueue.ts'
import { oneOf } from '../vendor/oneOf.ts'
import { requireOptions } from '../vendor/requireOptions.ts'

/** What PostHog needs. */
export interface PosthogOptions {
  /** The project's key: `phc_…`. */
  readonly key: string
  /** The region where the project's data is stored. Default: `us`. */
  readonly region?: 'us' | 'eu' | undefined
  /** Passed on to `posthog.init`. */
  readonly config?: Readonly<Record<string, unknown>> | undefined
}

const methods = [
  'capture',
  'register',
  'register_once',
  'register_for_session',
  'unregister',
  'unregister_for_session',
  'onFeatureFlags',
  'onSessionId',
  'onSurveysLoaded',
  'reloadFeatureFlags',
  'identify',
  'alias',
  'group',
  'resetGroups',
  'setPersonProperties',
  'setPersonPropertiesForFlags',
  'setGroupPropertiesForFlags',
  'reset',
  'set_config',
  'startSessionRecording',
  'stopSessionRecording',
  'captureException',
  'opt_in_capturing',
  'opt_out_capturing',
]

const silently = { captureEventName: false }

/**
 * PostHog. The preset starts PostHog opted out and then opts in, so that a choice stored by PostHog itself never
 * counts. With `cookieless_mode` in `config`, PostHog still counts visits after a denial, so a denial reloads the page.
 * A site that bundles posthog-js overrides the preset's start, and sets `window.posthog`, which the opt-out calls: `{
 * ...posthog({ key }), start: () => void (window.posthog = posthog.init(…)) }`.
 *
 * @param options `key`; optionally `region` and `config`
 * @returns the service
 * @see https://posthog.com/docs/libraries/js
 * @see https://posthog.com/docs/privacy/data-collection
 */
export const posthog = ({
  key,
  region = 'us',
  config = {},
}: PosthogOptions): Service<'posthog'> => ({
  id: oneOf(requireOptions('posthog', { key }), { region }, ['us', 'eu']),
  name: 'PostHog',
  provider: 'PostHog',
  purpose: 'Shows us how visitors use this site, so that we can improve it.',
  lang: 'en',
  policyUrl: 'https://posthog.com/privacy',
  hosts: ['*.i.posthog.com'],
  cookies: [
    { name: `ph_${key}_*`, days: 365, purpose: 'Recognizes your browser when you come back.' },
    {
      name: `ph_${key}_*`,
      purpose: 'Recognizes your browser when you come back.',
      storage: 'local',
    },
    { name: `ph_${key}_*`, days: 0, purpose: 'Tells your open tabs apart.', storage: 'session' },
    {
      name: `__ph_opt_in_out_${key}`,
      purpose: 'Remembers your choice for this service.',
      storage: 'local',
    },
    {
      name: `__ph_opt_in_out_${key}`,
      days: 365,
      purpose: 'Remembers your choice for this service.',
    },
    {
      name: 'seenSurvey_*',
      purpose: 'Remembers which forms, surveys and guided tours you have seen.',
      storage: 'local',
    },
    {
      name: 'lastSeenSurveyDate',
      purpose: 'Remembers when you last saw a survey or a guided tour.',
      storage: 'local',
    },
    {
      name: 'inProgressSurvey_*',
      purpose: 'Stores your answers to a survey until you send them.',
      storage: 'local',
    },
    {
      name: 'ph_product_tour_shown_*',
      purpose: 'Remembers which forms, surveys and guided tours you have seen.',
      storage: 'local',
    },
    {
      name: 'ph_product_tour_completed_*',
      purpose: 'Remembers what you finished, so that it is not shown again.',
      storage: 'local',
    },
    {
      name: 'ph_product_tour_dismissed_*',
      purpose: 'Remembers what you closed, so that it stays closed.',
      storage: 'local',
    },
    {
      name: 'ph_last_seen_tour_date_*',
      purpose: 'Remembers when you last saw a survey or a guided tour.',
      storage: 'local',
    },
    {
      name: 'ph_active_product_tour',
      days: 0,
      purpose: 'Remembers which guided tour is open.',
      storage: 'session',
    },
    {
      name: `ph_conv_${key}`,
      purpose: 'Recognizes you in the chat, to keep your conversation together.',
      storage: 'local',
    },
    { name: 'dmn_chk_*', days: 0, purpose: 'Tests how data can be stored in your browser.' },
    {
      name: '__ph_cookie_support_*',
      days: 0,
      purpose: 'Tests how data can be stored in your browser.',
    },
    {
      name: '__mplssupport__',
      purpose: 'Tests how data can be stored in your browser.',
      storage: 'local',
    },
    {
      name: '__support__',
      days: 0,
      purpose: 'Tests how data can be stored in your browser.',
      storage: 'session',
    },
  ],
  live: !config['cookieless_mode'],
  start(page) {
    const queue = methodQueue(page, 'posthog', methods)
    const host = `https://${region}.i.posthog.com`
    const init = {
      api_host: host,
      ...config,
      // The sweep erases PostHog's stored opt-out. A missing opt-out must not count as consent.
      opt_out_capturing_by_default: true,
      opt_out_persistence_by_default: true,
    }
    Object.assign(queue, { _i: [[key, init, 'posthog']], people: [], __SV: 1 })
    queue['opt_in_capturing']?.(silently)
    return page.load(`https://${region}-assets.i.posthog.com/static/array.js`, {
      attributes: { crossorigin: 'anonymous' },
    })
  },
  stop(page) {
    callVendor(page, 'posthog.opt_out_capturing')
    // After an opt-out PostHog still requests feature flags, with the visitor's id, every five minutes.
    callVendor(page, 'posthog.set_config', {
      advanced_disable_feature_flags: true,
      disable_session_recording: true,
    })
  },
  resume(page) {
    const { advanced_disable_feature_flags = false, disable_session_recording = false } = config
    callVendor(page, 'posthog.set_config', {
      advanced_disable_feature_flags,
      disable_session_recording,
    })
    callVendor(page, 'posthog.opt_in_capturing', silently)
  },
})
