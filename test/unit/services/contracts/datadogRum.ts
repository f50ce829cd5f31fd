import { datadogRum } from '../../../../src/services/datadogRum.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: datadogRum({
    applicationId: 'ABC123',
    clientToken: 'pubABC123',
    site: 'us3.datadoghq.com',
    config: { service: 'shop' },
  }),
  granted: [
    'DD_RUM = { q: [], onReady: function }',
    'load https://www.datadoghq-browser-agent.com/us3/v7/datadog-rum.js',
  ],
  standIn: (record) => ({
    DD_RUM: {
      init: record('DD_RUM.init'),
      setTrackingConsent: record('DD_RUM.setTrackingConsent'),
    },
  }),
  loaded: [
    'DD_RUM.init({ service: "shop", applicationId: "ABC123", clientToken: "pubABC123", site: "us3.datadoghq.com", trackingConsent: "granted" })',
  ],
  early: [
    'DD_RUM.init({ service: "shop", applicationId: "ABC123", clientToken: "pubABC123", site: "us3.datadoghq.com", trackingConsent: "not-granted" })',
    'DD_RUM.setTrackingConsent("not-granted")',
  ],
  withdrawn: ['DD_RUM.setTrackingConsent("not-granted")'],
  again: ['DD_RUM.setTrackingConsent("granted")'],
  stores: ['_dd_s', '_dd_s_v2', '_dd_tab_id', '_dd_c_rum_2'],
})
