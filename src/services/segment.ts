import type { Service } from '../vendor/service.ts'
import { methodQueue } from '../vendor/methodQueue.ts'
import { requireOptions } from '../vendor/requireOptions.ts'

/** What Segment needs. */
export interface SegmentOptions {
  /** The source's write key. */
  readonly writeKey: string
  /** Passed on to `analytics.load(writeKey, config)`. */
  readonly config?: Readonly<Record<string, unknown>> | undefined
}

const methods = [
  'trackSubmit',
  'trackClick',
  'trackLink',
  'trackForm',
  'pageview',
  'identify',
  'reset',
  'group',
  'track',
  'ready',
  'alias',
  'debug',
  'page',
  'screen',
  'once',
  'off',
  'on',
  'addSourceMiddleware',
  'addIntegrationMiddleware',
  'setAnonymousId',
  'addDestinationMiddleware',
  'register',
]

/**
 * Segment, with Analytics.js 2. Segment passes on the data that it receives. A destination in device mode loads its
 * vendor's code into the page: declare the destination as a service of its own, with its hosts and cookies. Segment
 * can't be switched off in a running page, so a denial reloads the page. A site that bundles the SDK overrides the
 * preset's start: `{ ...segment({ writeKey }), start: () => void analytics.load({ writeKey }) }`.
 *
 * @param options `writeKey`; optionally `config`
 * @returns the service
 * @see https://www.twilio.com/docs/segment/connections/sources/catalog/libraries/website/javascript
 */
export const segment = ({ writeKey, config = {} }: SegmentOptions): Service<'segment'> => ({
  id: requireOptions('segment', { writeKey }),
  name: 'Segment',
  provider: 'Twilio',
  purpose: 'Collects what you do here and passes it on to other services that this site uses.',
  lang: 'en',
  // Unverified: the address of Twilio's privacy policy.
  policyUrl: 'https://www.twilio.com/legal/privacy',
  hosts: ['cdn.segment.com', 'api.segment.io', '*.segmentapis.com'],
  cookies: [
    { name: 'ajs_anonymous_id', days: 365, purpose: 'Recognizes your browser when you come back.' },
    { name: 'ajs_user_id', days: 365, purpose: 'Recognizes you once this site knows who you are.' },
    {
      name: 'ajs_group_id',
      days: 365,
      purpose: 'Stores what this site knows about your organization.',
    },
    {
      name: 'ajs_anonymous_id',
      purpose: 'Recognizes your browser when you come back.',
      storage: 'local',
    },
    {
      name: 'ajs_user_id',
      purpose: 'Recognizes you once this site knows who you are.',
      storage: 'local',
    },
    {
      name: 'ajs_user_traits',
      purpose: 'Stores what this site knows about you.',
      storage: 'local',
    },
    {
      name: 'ajs_group_id',
      purpose: 'Stores what this site knows about your organization.',
      storage: 'local',
    },
    {
      name: 'ajs_group_properties',
      purpose: 'Stores what this site knows about your organization.',
      storage: 'local',
    },
    {
      name: `persisted-queue:v1:${writeKey}:*`,
      purpose: 'Stores a record of what you did here until it is sent.',
      storage: 'local',
    },
  ],
  start(page) {
    const queue = methodQueue(page, 'analytics', methods)
    Object.assign(queue, { invoked: true, _writeKey: writeKey, _loadOptions: config })
    queue['page']?.()
    const key = encodeURIComponent(writeKey)
    return page.load(`https://cdn.segment.com/analytics.js/v1/${key}/analytics.min.js`, {
      attributes: { 'data-global-segment-analytics-key': 'analytics' },
    })
  },
})
