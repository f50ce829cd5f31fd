import { ownServer } from '../vendor/ownServer.ts'
import type { Service } from '../vendor/service.ts'
import { methodQueue } from '../vendor/methodQueue.ts'
import { requireOptions } from '../vendor/requireOptions.ts'

/** What RudderStack needs. */
export interface RudderstackOptions {
  /** The source's write key. */
  readonly writeKey: string
  /** The address of the data plane: `https://example.dataplane.rudderstack.com`. */
  readonly dataPlaneUrl: string
  /** Passed on to `rudderanalytics.load(writeKey, dataPlaneUrl, config)`. */
  readonly config?: Readonly<Record<string, unknown>> | undefined
}

const methods = [
  'setDefaultInstanceKey',
  'load',
  'ready',
  'page',
  'track',
  'identify',
  'alias',
  'group',
  'reset',
  'setAnonymousId',
  'startSession',
  'endSession',
  'consent',
]

/**
 * RudderStack, with version 3 of its SDK. The preset sends the first page view. A destination in device mode loads its
 * vendor's code into the page: declare the destination as a service of its own, with its hosts and cookies. RudderStack
 * can't be switched off in a running page, so a denial reloads the page. A site that bundles the SDK overrides the
 * preset's start: `{ ...rudderstack({ … }), start: () => void analytics.load(…) }`.
 *
 * @param options `writeKey` and `dataPlaneUrl`; optionally `config`
 * @returns the service
 * @see https://www.rudderstack.com/docs/sources/event-streams/sdks/rudderstack-javascript-sdk/quickstart/
 * @see https://www.rudderstack.com/docs/sources/event-streams/sdks/rudderstack-javascript-sdk/data-storage-cookies/
 */
export const rudderstack = ({
  writeKey,
  dataPlaneUrl,
  config = {},
}: RudderstackOptions): Service<'rudderstack'> => ({
  id: requireOptions('rudderstack', { writeKey, dataPlaneUrl }),
  name: 'RudderStack',
  provider: 'RudderStack',
  purpose: 'Collects what you do here and passes it on to other services that this site uses.',
  lang: 'en',
  policyUrl: 'https://www.rudderstack.com/privacy-policy/',
  hosts: [
    'cdn.rudderlabs.com',
    'api.rudderstack.com',
    'api.rudderlabs.com',
    ownServer('rudderstack.dataPlaneUrl', dataPlaneUrl).host,
  ],
  cookies: [
    { name: 'rl_anonymous_id', days: 365, purpose: 'Recognizes your browser when you come back.' },
    { name: 'rl_user_id', days: 365, purpose: 'Recognizes you once this site knows who you are.' },
    { name: 'rl_trait', days: 365, purpose: 'Stores what this site knows about you.' },
    {
      name: 'rl_group_id',
      days: 365,
      purpose: 'Stores what this site knows about your organization.',
    },
    {
      name: 'rl_group_trait',
      days: 365,
      purpose: 'Stores what this site knows about your organization.',
    },
    { name: 'rl_session', days: 365, purpose: 'Connects your actions during a visit.' },
    { name: 'rl_page_init_referrer', days: 365, purpose: 'Remembers which site you came from.' },
    {
      name: 'rl_page_init_referring_domain',
      days: 365,
      purpose: 'Remembers which site you came from.',
    },
    {
      name: 'rl_auth_token',
      days: 365,
      purpose: 'Recognizes you once this site knows who you are.',
    },
    {
      name: 'test_rudder_cookie',
      days: 0,
      purpose: 'Tests how data can be stored in your browser.',
    },
    {
      name: `rudder_${writeKey}.*`,
      purpose: 'Stores a record of what you did here until it is sent.',
      storage: 'local',
    },
    {
      name: `rudder_beacon_${writeKey}.*`,
      purpose: 'Stores a record of what you did here until it is sent.',
      storage: 'local',
    },
  ],
  start(page) {
    const queue = methodQueue(page, 'rudderanalytics', methods)
    Object.assign(queue, { snippetExecuted: true })
    page.global['rudderAnalyticsBuildType'] = 'modern'
    queue['load']?.(writeKey, dataPlaneUrl, config)
    queue['page']?.()
    return page.load('https://cdn.rudderlabs.com/v3/modern/rsa.min.js', {
      attributes: { 'data-loader': 'RS_JS_SDK', 'data-rsa-write-key': writeKey },
    })
  },
})
