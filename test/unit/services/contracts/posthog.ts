import { posthog } from '../../../../src/services/posthog.ts'
import { contract } from '../../support/contract.ts'

const init =
  '{ api_host: "https://eu.i.posthog.com", persistence: "sessionStorage", disable_session_recording: true, opt_out_capturing_by_default: true, opt_out_persistence_by_default: true }'

const out = [
  'posthog.opt_out_capturing()',
  'posthog.set_config({ advanced_disable_feature_flags: true, disable_session_recording: true })',
]

export default contract({
  service: posthog({
    key: 'phc_ABC123',
    region: 'eu',
    config: { persistence: 'sessionStorage', disable_session_recording: true },
  }),
  granted: [
    'posthog.push(["opt_in_capturing", { captureEventName: false }])',
    `posthog._i = [["phc_ABC123", ${init}, "posthog"]]`,
    'posthog.people = []',
    'posthog.__SV = 1',
    'load https://eu-assets.i.posthog.com/static/array.js crossorigin="anonymous"',
  ],
  standIn: (record) => ({
    posthog: {
      opt_in_capturing: record('posthog.opt_in_capturing'),
      opt_out_capturing: record('posthog.opt_out_capturing'),
      set_config: record('posthog.set_config'),
    },
  }),
  withdrawn: out,
  again: [
    'posthog.set_config({ advanced_disable_feature_flags: false, disable_session_recording: true })',
    'posthog.opt_in_capturing({ captureEventName: false })',
  ],
  early: [
    'posthog.push(["opt_out_capturing"])',
    'posthog.push(["set_config", { advanced_disable_feature_flags: true, disable_session_recording: true }])',
    ...out,
  ],
  stores: [
    'ph_phc_ABC123_posthog',
    'ph_phc_ABC123_window_id',
    'ph_phc_ABC123_primary_window_exists',
    '__ph_opt_in_out_phc_ABC123',
    'seenSurvey_0191',
    'lastSeenSurveyDate',
    'inProgressSurvey_0191',
    'ph_product_tour_shown_0191',
    'ph_product_tour_completed_0191',
    'ph_product_tour_dismissed_0191',
    'ph_last_seen_tour_date_0191',
    'ph_active_product_tour',
    'dmn_chk_0191',
    '__ph_cookie_support_0191',
    '__mplssupport__',
    '__support__',
    'ph_conv_phc_ABC123',
  ],
})
