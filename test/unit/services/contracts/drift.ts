import { drift } from '../../../../src/services/drift.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: drift({ id: 'abc123' }),
  granted: [
    'drift.invoked = true',
    'drift.methods = ["identify", "config", "track", "reset", "debug", "show", "ping", "page", "hide", "off", "on"]',
    'drift.SNIPPET_VERSION = "0.3.1"',
    'load https://js.driftt.com/include/0/abc123.js',
  ],
  stores: ['drift_aid', 'driftt_aid', 'drift_campaign_refresh', 'DRIFT_visitCounts'],
})
