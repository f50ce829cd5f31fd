import type { Service } from '../vendor/service.ts'
import { callVendor } from '../vendor/callVendor.ts'
import { oneOf } from '../vendor/oneOf.ts'
import { requireOptions } from '../vendor/requireOptions.ts'

/** What Amplitude needs. */
export interface AmplitudeOptions {
  /** The project's API key. */
  readonly key: string
  /** Where the project's data are. Default: `us`. */
  readonly region?: 'us' | 'eu' | undefined
  /** Passed on to `amplitude.init`. */
  readonly config?: Readonly<Record<string, unknown>> | undefined
}

/**
 * Amplitude, by its script for the project: which products it brings beside the analytics (recordings, experiments) is
 * set at Amplitude. The opt-out writes a cookie with the visitor's number, so the page is reloaded on a no. A site that
 * bundles the SDK spreads the preset and gives its own calls, for there is no `window.amplitude`:
 * `{ ...amplitude({ key }), start: () => void amplitude.init(…), stop: () => amplitude.setOptOut(true), resume: … }`.
 *
 * @see https://amplitude.com/docs/sdks/analytics/browser/browser-sdk-2
 * @see https://amplitude.com/docs/sdks/analytics/browser/cookies-and-consent-management
 */
export const amplitude = ({
  key,
  region = 'us',
  config = {},
}: AmplitudeOptions): Service<'amplitude'> => {
  requireOptions('amplitude', { key })
  oneOf('amplitude', { region }, ['us', 'eu'])
  const short = key.slice(0, 10)
  return {
    id: 'amplitude',
    name: 'Amplitude',
    provider: 'Amplitude',
    purpose: 'Shows how this site is used, to improve it.',
    policyUrl: 'https://amplitude.com/privacy',
    hosts: ['*.amplitude.com'],
    cookies: [
      { name: `AMP_${short}`, days: 365, purpose: 'Tells visitors apart.' },
      { name: `AMP_MKTG_${short}`, days: 365, purpose: 'Remembers how you found this site.' },
      { name: 'AMP_TEST*', days: 1, purpose: 'Tests whether cookies can be set.' },
      { name: 'AMP_TLDTEST*', days: 1, purpose: 'Tests where cookies can be set.' },
      {
        name: `AMP_unsent_${short}`,
        purpose: 'Holds data until it is sent.',
        storage: 'local',
      },
      {
        name: `AMP_remote_config_${short}`,
        purpose: 'Keeps the service’s settings.',
        storage: 'local',
      },
      {
        name: `${short}_amp_session_replay_events*`,
        purpose: 'Holds the recording of your visit until it is sent.',
        storage: 'database',
      },
    ],
    start(page) {
      const isEu = region === 'eu'
      const options = {
        ...(isEu && { serverZone: 'EU' }),
        fetchRemoteConfig: true,
        autocapture: true,
        ...config,
        // Amplitude remembers a no; it must not outlast ours.
        optOut: false,
      }
      const cdn = isEu ? 'cdn.eu.amplitude.com' : 'cdn.amplitude.com'
      return page.load(`https://${cdn}/script/${encodeURIComponent(key)}.js`, {
        loaded: () => callVendor(page, 'amplitude.init', key, options),
      })
    },
    stop: (page) => callVendor(page, 'amplitude.setOptOut', true),
    resume: (page) => callVendor(page, 'amplitude.setOptOut', false),
  }
}
