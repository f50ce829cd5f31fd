import { rudderstack } from '../../../../src/services/rudderstack.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: rudderstack({
    writeKey: 'ABC123',
    dataPlaneUrl: 'https://example.dataplane.rudderstack.com',
    config: { useBeacon: true },
  }),
  granted: [
    'rudderanalytics.push(["load", "ABC123", "https://example.dataplane.rudderstack.com", { useBeacon: true }])',
    'rudderanalytics.push(["page"])',
    'rudderanalytics.snippetExecuted = true',
    'rudderAnalyticsBuildType = "modern"',
    'load https://cdn.rudderlabs.com/v3/modern/rsa.min.js data-loader="RS_JS_SDK" data-rsa-write-key="ABC123"',
  ],
  stores: [
    'rl_anonymous_id',
    'rl_user_id',
    'rl_trait',
    'rl_group_id',
    'rl_group_trait',
    'rl_session',
    'rl_page_init_referrer',
    'rl_page_init_referring_domain',
    'rl_auth_token',
    'test_rudder_cookie',
    'rudder_ABC123.2dc2aee6-2836-4273-be69-79c90c04ddec.queue',
    'rudder_beacon_ABC123.2dc2aee6-2836-4273-be69-79c90c04ddec.ack',
  ],
})
