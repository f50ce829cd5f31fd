import { drift } from '../../../../src/services/drift.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: drift({ id: 'ABC123' }),
  granted: [
    'drift.invoked = true',
    'drift.methods = ["identify", "config", "track", "reset", "debug", "show", "ping", "page", "hide", "off", "on"]',
    'drift.SNIPPET_VERSION = "0.3.1"',
    'load https://js.driftt.com/include/0/ABC123.js',
  ],
  stores: [
    'drift_aid',
    'driftt_aid',
    'drift_campaign_refresh',
    'DRIFT_visitCounts',
    'drift_eid',
    'driftt_eid',
    'driftt_sid',
    'DFTT_END_USER_PREV_BOOTSTRAPPED',
    'DRIFT_openTabs',
    'DRIFT_isChatFrameOpen',
    'DRIFT_SESSION_ID',
    'DRIFT_SESSION_STARTED',
    'Drift.Targeting.previousPages',
  ],
})
