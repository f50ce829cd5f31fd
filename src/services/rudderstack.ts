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
 * RudderStack, version 3 of its SDK; the first page view is sent. A destination in device mode brings its vendor's code
 * into the page, which is a service of its own, with hosts and cookies that belong in the declaration. RudderStack
 * can't be switched off in a running page, so the page is reloaded on a no. A site that bundles the SDK spreads the
 * preset and gives its own start: `{ ...rudderstack({ … }), start: () => void analytics.load(…) }`.
 *
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
  purpose: 'Collects usage data and passes it on to other services.',
  policyUrl: 'https://www.rudderstack.com/privacy-policy/',
  hosts: [
    'cdn.rudderlabs.com',
    'api.rudderstack.com',
    'api.rudderlabs.com',
    ownServer('rudderstack.dataPlaneUrl', dataPlaneUrl).host,
  ],
  cookies: [
    { name: 'rl_anonymous_id', days: 365, purpose: 'Tells visitors apart.' },
    { name: 'rl_user_id', days: 365, purpose: 'Recognizes you when you are logged in.' },
    { name: 'rl_trait', days: 365, purpose: 'Keeps details about you.' },
    { name: 'rl_group_id', days: 365, purpose: 'Remembers your organization.' },
    {
      name: 'rl_group_trait',
      days: 365,
      purpose: 'Keeps details about your organization.',
    },
    { name: 'rl_session', days: 365, purpose: 'Keeps track of your visit.' },
    { name: 'rl_page_init_referrer', days: 365, purpose: 'Remembers which site you came from.' },
    {
      name: 'rl_page_init_referring_domain',
      days: 365,
      purpose: 'Remembers which site you came from.',
    },
    { name: 'rl_auth_token', days: 365, purpose: 'Recognizes you when you are logged in.' },
    { name: 'test_rudder_cookie', days: 0, purpose: 'Tests whether cookies can be set.' },
    {
      name: `rudder_${writeKey}.*`,
      purpose: 'Holds data until it is sent.',
      storage: 'local',
    },
    {
      name: `rudder_beacon_${writeKey}.*`,
      purpose: 'Holds data until it is sent.',
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
