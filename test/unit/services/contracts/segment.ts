import { segment } from '../../../../src/services/segment.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: segment({ writeKey: 'abc', config: { initialPageview: false } }),
  granted: [
    'analytics.push(["page"])',
    'analytics.invoked = true',
    'analytics._writeKey = "abc"',
    'analytics._loadOptions = { initialPageview: false }',
    'load https://cdn.segment.com/analytics.js/v1/abc/analytics.min.js data-global-segment-analytics-key="analytics"',
  ],
  stores: [
    'ajs_anonymous_id',
    'ajs_user_id',
    'ajs_user_traits',
    'ajs_group_id',
    'ajs_group_properties',
    'persisted-queue:v1:abc:dest-Segment.io:items',
  ],
})
