import { segment } from '../../../../src/services/segment.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: segment({ writeKey: 'ABC123', config: { initialPageview: false } }),
  granted: [
    'analytics.push(["page"])',
    'analytics.invoked = true',
    'analytics._writeKey = "ABC123"',
    'analytics._loadOptions = { initialPageview: false }',
    'load https://cdn.segment.com/analytics.js/v1/ABC123/analytics.min.js data-global-segment-analytics-key="analytics"',
  ],
  stores: [
    'ajs_anonymous_id',
    'ajs_user_id',
    'ajs_user_traits',
    'ajs_group_id',
    'ajs_group_properties',
    'persisted-queue:v1:ABC123:dest-Segment.io:items',
  ],
})
