import type { Service } from '../vendor/service.ts'
import { callVendor } from '../vendor/callVendor.ts'
import { oneOf } from '../vendor/oneOf.ts'
import { requireOptions } from '../vendor/requireOptions.ts'

/** What Amplitude needs. */
export interface AmplitudeOptions {
  /** The project's API key. */
  readonly key: string
  /** The region where the project's data is stored. Default: `us`. */
  readonly region?: 'us' | 'eu' | undefined
  /** Passed on to `amplitude.init`. */
  readonly config?: Readonly<Record<string, unknown>> | undefined
}

/**
 * Amplitude, loaded by the project's own script. Products other than analytics (recordings, experiments) are switched
 * on in Amplitude's own settings. The opt-out writes a cookie with the visitor's id, so a denial reloads the page. A
 * site that bundles the SDK has no `window.amplitude`, so it overrides the preset's calls: `{ ...amplitude({ key }),
 * start: () => void amplitude.init(…), stop: () => amplitude.setOptOut(true), resume: … }`.
 *
 * @param options `key`; optionally `region` and `config`
 * @returns the service
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
    purpose: 'Shows us how visitors use this site, so that we can improve it.',
    lang: 'en',
    policyUrl: 'https://amplitude.com/privacy',
    hosts: ['*.amplitude.com'],
    cookies: [
      { name: `AMP_${short}`, days: 365, purpose: 'Recognizes your browser when you come back.' },
      { name: `AMP_MKTG_${short}`, days: 365, purpose: 'Remembers how you found this site.' },
      { name: 'AMP_TEST*', days: 1, purpose: 'Tests how data can be stored in your browser.' },
      { name: 'AMP_TLDTEST*', days: 1, purpose: 'Tests how data can be stored in your browser.' },
      {
        name: `AMP_unsent_${short}`,
        purpose: 'Stores a record of what you did here until it is sent.',
        storage: 'local',
      },
      {
        name: `AMP_remote_config_${short}`,
        purpose: 'Stores this site’s settings for the service.',
        storage: 'local',
      },
      {
        name: `${short}_amp_session_replay_events*`,
        purpose: 'Stores the recording of your visit until it is sent.',
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
        // Amplitude stores its opt-out, which must not outlast the denial that caused it.
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
