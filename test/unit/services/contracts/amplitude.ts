import { amplitude } from '../../../../src/services/amplitude.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: amplitude({ key: '0123456789abcdef', region: 'eu', config: { autocapture: false } }),
  granted: ['load https://cdn.eu.amplitude.com/script/0123456789abcdef.js'],
  standIn: (record) => ({
    amplitude: { init: record('amplitude.init'), setOptOut: record('amplitude.setOptOut') },
  }),
  loaded: [
    'amplitude.init("0123456789abcdef", { serverZone: "EU", fetchRemoteConfig: true, autocapture: false, optOut: false })',
  ],
  withdrawn: ['amplitude.setOptOut(true)'],
  again: ['amplitude.setOptOut(false)'],
  stores: [
    'AMP_0123456789',
    'AMP_MKTG_0123456789',
    'AMP_TEST_1700000000000',
    'AMP_TLDTEST_1700000000000',
    'AMP_unsent_0123456789',
    'AMP_remote_config_0123456789',
    '0123456789_amp_session_replay_events',
  ],
})
