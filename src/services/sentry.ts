import type { Service } from '../vendor/service.ts'
import { callVendor } from '../vendor/callVendor.ts'
import { oneOf } from '../vendor/oneOf.ts'
import { requireOptions } from '../vendor/requireOptions.ts'

/** The hosts of each region; the first host serves the loader. */
const hosts = {
  us: ['js.sentry-cdn.com', '*.ingest.sentry.io', '*.ingest.us.sentry.io'],
  de: ['js-de.sentry-cdn.com', '*.ingest.de.sentry.io'],
} as const

/** What Sentry needs. */
export interface SentryOptions {
  /** The public key: the part of the DSN before the `@`. */
  readonly key: string
  /** The region where the organization's data is stored. Default: `us`. */
  readonly region?: 'us' | 'de' | undefined
  /** Passed on to `Sentry.init`. Default: the project's loader settings. */
  readonly config?: Readonly<Record<string, unknown>> | undefined
}

/**
 * Sentry, through its loader script. The project's loader settings say whether it records sessions as well as errors.
 * Sentry has no consent call, so a denial reloads the page. A site that bundles the SDK overrides the preset's start:
 * `{ ...sentry({ key }), start: () => Sentry.init(…) }`.
 *
 * @param options `key`; optionally `region` and `config`
 * @returns the service
 * @see https://docs.sentry.io/platforms/javascript/install/loader/
 */
export const sentry = ({ key, region = 'us', config }: SentryOptions): Service<'sentry'> => ({
  id: oneOf(requireOptions('sentry', { key }), { region }, Object.keys(hosts)),
  name: 'Sentry',
  provider: 'Functional Software',
  purpose: 'Reports errors, so that we can fix them.',
  lang: 'en',
  policyUrl: 'https://sentry.io/privacy/',
  hosts: [...hosts[region], 'browser.sentry-cdn.com'],
  cookies: [
    {
      name: 'sentryReplaySession',
      days: 0,
      purpose: 'Connects the pages of your visit in one recording.',
      storage: 'session',
    },
    {
      name: 'sentry_previous_trace',
      days: 0,
      purpose: 'Connects each page you see with the one before it.',
      storage: 'session',
    },
  ],
  start(page) {
    if (config) page.global['sentryOnLoad'] ??= () => callVendor(page, 'Sentry.init', config)
    return page.load(`https://${hosts[region][0]}/${key}.min.js`, {
      attributes: { crossorigin: 'anonymous' },
    })
  },
})
