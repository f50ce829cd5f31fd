import type { Service } from '../vendor/service.ts'
import { callVendor } from '../vendor/callVendor.ts'
import { methodQueue } from '../vendor/methodQueue.ts'
import { oneOf } from '../vendor/oneOf.ts'
import { requireOptions } from '../vendor/requireOptions.ts'

/** What PostHog needs. */
export interface PosthogOptions {
  /** The project's key: `phc_…`. */
  readonly key: string
  /** Where the project's data are. Default: `us`. */
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
 * PostHog: it is denied unless told otherwise, so that what it remembers of an earlier choice never decides. With
 * `cookieless_mode` in `config` it goes on counting after a no, so the page is reloaded. A site that bundles posthog-js
 * spreads the preset and puts its own `posthog` into the page, where the opt-out looks for it:
 * `{ ...posthog({ key }), start: () => void (window.posthog = posthog.init(…)) }`.
 *
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
  purpose: 'Shows how this site is used, to improve it.',
  policyUrl: 'https://posthog.com/privacy',
  hosts: ['*.i.posthog.com'],
  cookies: [
    { name: `ph_${key}_*`, days: 365, purpose: 'Tells visitors apart.' },
    { name: `ph_${key}_*`, purpose: 'Tells visitors apart.', storage: 'local' },
    { name: `ph_${key}_*`, days: 0, purpose: 'Tells tabs apart.', storage: 'session' },
    { name: `__ph_opt_in_out_${key}`, purpose: 'Remembers your choice.', storage: 'local' },
    { name: `__ph_opt_in_out_${key}`, days: 365, purpose: 'Remembers your choice.' },
    { name: 'seenSurvey_*', purpose: 'Remembers which surveys you have seen.', storage: 'local' },
    {
      name: 'lastSeenSurveyDate',
      purpose: 'Remembers when you last saw a survey.',
      storage: 'local',
    },
    { name: 'inProgressSurvey_*', purpose: 'Keeps your answers to a survey.', storage: 'local' },
    {
      name: 'ph_product_tour_shown_*',
      purpose: 'Remembers which tours you have seen.',
      storage: 'local',
    },
    {
      name: 'ph_product_tour_completed_*',
      purpose: 'Remembers which tours you finished.',
      storage: 'local',
    },
    {
      name: 'ph_product_tour_dismissed_*',
      purpose: 'Remembers which tours you closed.',
      storage: 'local',
    },
    {
      name: 'ph_last_seen_tour_date_*',
      purpose: 'Remembers when you last saw a tour.',
      storage: 'local',
    },
    {
      name: 'ph_active_product_tour',
      days: 0,
      purpose: 'Remembers which tour is open.',
      storage: 'session',
    },
    { name: `ph_conv_${key}`, purpose: 'Keeps your conversation together.', storage: 'local' },
    { name: 'dmn_chk_*', days: 0, purpose: 'Tests where cookies can be set.' },
    { name: '__ph_cookie_support_*', days: 0, purpose: 'Tests whether cookies can be set.' },
    { name: '__mplssupport__', purpose: 'Tests whether data can be stored.', storage: 'local' },
    {
      name: '__support__',
      days: 0,
      purpose: 'Tests whether data can be stored.',
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
      // The sweep erases the refusal that PostHog remembers; it must not count as a yes.
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
    // After an opt-out PostHog still asks for feature flags, with the visitor's number, every five minutes.
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
