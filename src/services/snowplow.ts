import { ownServer } from '../vendor/ownServer.ts'
import type { Service } from '../vendor/service.ts'
import { commandQueue } from '../vendor/commandQueue.ts'
import { requireOptions } from '../vendor/requireOptions.ts'

/** What Snowplow needs. */
export interface SnowplowOptions {
  /** The address of the site's own copy of the tracker: `https://example.org/sp.js`. */
  readonly script: string
  /** The address of the collector, on a host of its own: `https://collector.example.org`. */
  readonly collector: string
  /** The site's name in the events. */
  readonly appId: string
  /** Passed on to `snowplow('newTracker', …, config)`. */
  readonly config?: Readonly<Record<string, unknown>> | undefined
}

/**
 * Snowplow, with a self-hosted tracker. The preset sends the first page view. The tracker can't be switched off, so
 * after a denial it counts anonymously until the page is reloaded. Name who runs the collector: `{ ...snowplow({ … }),
 * provider: 'Example Ltd', policyUrl: 'https://example.org/privacy' }`. If `config` has another `cookieName`, declare
 * the cookies with this name too. A site that bundles the tracker overrides the preset's calls: `{ ...snowplow({ … }),
 * start: () => void newTracker(…), stop: () => enableAnonymousTracking(…) }`.
 *
 * @param options `script`, `collector` and `appId`; optionally `config`
 * @returns the service
 * @see https://docs.snowplow.io/docs/sources/web-trackers/
 * @see https://docs.snowplow.io/docs/sources/web-trackers/anonymous-tracking/
 * @see https://docs.snowplow.io/docs/sources/web-trackers/cookies-and-local-storage/
 */
export const snowplow = ({
  script,
  collector,
  appId,
  config = {},
}: SnowplowOptions): Service<'snowplow'> => {
  requireOptions('snowplow', { script, collector, appId })
  const collects = ownServer('snowplow.collector', collector)
  const { stateStorageStrategy = 'cookieAndLocalStorage' } = config
  // In `localStorage`, Snowplow stores a second key for each key, which ends in `.expires`.
  const place = stateStorageStrategy === 'localStorage' ? ({ storage: 'local' } as const) : {}
  const file = script.replace(/[?#].*/, '')
  const scriptHost = ownServer('snowplow.script', file, 'https://example.org/sp.js').host.replace(
    /\/$/,
    '',
  )
  return {
    id: 'snowplow',
    name: 'Snowplow',
    provider: 'Snowplow',
    purpose: 'Shows us how visitors use this site, so that we can improve it.',
    lang: 'en',
    // Unverified: the address of Snowplow's privacy policy.
    policyUrl: 'https://snowplow.io/privacy-policy',
    hosts: [scriptHost, collects.host],
    cookies: [
      {
        name: '_sp_id.*',
        days: 730,
        purpose: 'Recognizes your browser when you come back.',
        ...place,
      },
      {
        name: '_sp_ses.*',
        days: 1 / 48,
        purpose: 'Connects your actions during a visit.',
        ...place,
      },
      {
        name: 'sp',
        days: 365,
        purpose: 'Recognizes your browser when you come back.',
        domain: collects.name,
      },
      {
        name: 'snowplowOutQueue_sp*',
        purpose: 'Stores a record of what you did here until it is sent.',
        storage: 'local',
      },
    ],
    start(page) {
      const trackers = (page.global['GlobalSnowplowNamespace'] ??= []) as string[]
      if (!trackers.includes('snowplow')) trackers.push('snowplow')
      const queue = commandQueue(page, 'snowplow')
      queue('newTracker', 'sp', collector, { appId, ...config })
      queue('trackPageView')
      return page.load(script)
    },
    stop(page) {
      const queue = commandQueue(page, 'snowplow')
      queue('enableAnonymousTracking', {
        options: { withServerAnonymisation: true },
        stateStorageStrategy: 'none',
      })
      queue('clearUserData')
    },
    resume(page) {
      commandQueue(page, 'snowplow')('disableAnonymousTracking', { stateStorageStrategy })
    },
  }
}
