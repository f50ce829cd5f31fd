import { posthog } from '../../../../src/services/posthog.ts'
import { contract } from '../../support/contract.ts'

const init =
  '{ api_host: "https://eu.i.posthog.com", persistence: "cookie", opt_out_capturing_by_default: true, opt_out_persistence_by_default: true }'

export default contract({
  service: posthog({ key: 'phc_1', region: 'eu', config: { persistence: 'cookie' } }),
  granted: [
    'posthog.push(["opt_in_capturing", { captureEventName: false }])',
    `posthog._i = [["phc_1", ${init}, "posthog"]]`,
    'posthog.people = []',
    'posthog.__SV = 1',
    'load https://eu-assets.i.posthog.com/static/array.js crossorigin="anonymous"',
  ],
  standIn: (record) => ({
    posthog: {
      opt_in_capturing: record('posthog.opt_in_capturing'),
      opt_out_capturing: record('posthog.opt_out_capturing'),
    },
  }),
  withdrawn: ['posthog.opt_out_capturing()'],
  again: ['posthog.opt_in_capturing({ captureEventName: false })'],
  stores: [
    'ph_phc_1_posthog',
    'ph_phc_1_window_id',
    'ph_phc_1_primary_window_exists',
    '__ph_opt_in_out_phc_1',
    'seenSurvey_0191',
  ],
})
