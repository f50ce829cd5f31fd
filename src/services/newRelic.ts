import type { Page } from '../vendor/page.ts'
import type { Service } from '../vendor/service.ts'
import { callVendor } from '../vendor/callVendor.ts'
import { oneOf } from '../vendor/oneOf.ts'
import { requireOptions } from '../vendor/requireOptions.ts'

/** What New Relic needs. All of it is in the snippet that New Relic shows for the application. */
export interface NewRelicOptions {
  /** `accountID` in the snippet. */
  readonly accountId: string
  /** `applicationID` in the snippet. */
  readonly applicationId: string
  /** `licenseKey` in the snippet. */
  readonly licenseKey: string
  /** `agentID` in the snippet. Default: the application's id. */
  readonly agentId?: string | undefined
  /** `trustKey` in the snippet. Default: the account's id. */
  readonly trustKey?: string | undefined
  /** The region where the account's data is stored. Default: `us`. */
  readonly region?: 'us' | 'eu' | undefined
  /** `NREUM.init` in the snippet. */
  readonly config?: Readonly<Record<string, unknown>> | undefined
}

/**
 * New Relic Browser. The agent runs in its consent mode, so that it sends nothing between a denial and the reload;
 * this needs agent 1.303.0 or later. A site that bundles the agent overrides the preset's start, sets
 * `browser_consent_mode`, and calls `newrelic.consent()` in `start`.
 *
 * @param options `accountId`, `applicationId` and `licenseKey`; optionally `agentId`, `trustKey`, `region` and `config`
 * @returns the service
 * @see https://docs.newrelic.com/docs/browser/new-relic-browser/configuration/consent-mode
 */
export const newRelic = ({
  accountId,
  applicationId,
  licenseKey,
  agentId = applicationId,
  trustKey = accountId,
  region = 'us',
  config = {},
}: NewRelicOptions): Service<'newRelic'> => {
  requireOptions('newRelic', { accountId, applicationId, licenseKey })
  oneOf('newRelic', { region }, ['us', 'eu'])
  // A denial before the agent has loaded would be lost, so the latest choice is sent again once the agent has loaded.
  let isGranted = true
  const tell = (page: Page, granted: boolean) => {
    isGranted = granted
    callVendor(page, 'newrelic.consent', granted)
  }
  return {
    id: 'newRelic',
    name: 'New Relic',
    provider: 'New Relic',
    purpose: 'Reports errors and measures how fast pages load, so that we can fix problems.',
    lang: 'en',
    policyUrl: 'https://newrelic.com/termsandconditions/privacy',
    hosts: ['js-agent.newrelic.com', '*.nr-data.net'],
    cookies: [
      {
        name: 'NRBA_SESSION*',
        days: 1,
        purpose: 'Connects your actions during a visit.',
        storage: 'local',
      },
    ],
    start(page) {
      const beacon = region === 'eu' ? 'bam.eu01.nr-data.net' : 'bam.nr-data.net'
      const ids = { licenseKey, applicationID: applicationId }
      page.global['NREUM'] = {
        ...(page.global['NREUM'] as object | undefined),
        init: { ...config, browser_consent_mode: { enabled: true } },
        loader_config: { accountID: accountId, trustKey, agentID: agentId, ...ids },
        info: { beacon, errorBeacon: beacon, ...ids, sa: 1 },
      }
      isGranted = true
      return page.load('https://js-agent.newrelic.com/nr-loader-spa-current.min.js', {
        loaded: () => tell(page, isGranted),
      })
    },
    stop: (page) => tell(page, false),
    resume: (page) => tell(page, true),
  }
}
