import { amplitude } from '../../../../src/services/amplitude.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: amplitude({ key: 'ABC1234567890', region: 'eu', config: { autocapture: false } }),
  granted: ['load https://cdn.eu.amplitude.com/script/ABC1234567890.js'],
  standIn: (record) => ({
    amplitude: { init: record('amplitude.init'), setOptOut: record('amplitude.setOptOut') },
  }),
  loaded: [
    'amplitude.init("ABC1234567890", { serverZone: "EU", fetchRemoteConfig: true, autocapture: false, optOut: false })',
  ],
  withdrawn: ['amplitude.setOptOut(true)'],
  again: ['amplitude.setOptOut(false)'],
  early: [
    'amplitude.init("ABC1234567890", { serverZone: "EU", fetchRemoteConfig: true, autocapture: false, optOut: false })',
    'amplitude.setOptOut(true)',
  ],
  stores: [
    'AMP_ABC1234567',
    'AMP_MKTG_ABC1234567',
    'AMP_TEST_1700000000000',
    'AMP_TLDTEST_1700000000000',
    'AMP_unsent_ABC1234567',
    'AMP_remote_config_ABC1234567',
    'ABC1234567_amp_session_replay_events',
  ],
})
