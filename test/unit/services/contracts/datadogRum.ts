import { datadogRum } from '../../../../src/services/datadogRum.ts'
import { contract } from '../../support/contract.ts'

const sites = [
  'datadoghq.com',
  'us5.datadoghq.com',
  'datadoghq.eu',
  'ap1.datadoghq.com',
  'ap2.datadoghq.com',
] as const

export default contract({
  service: datadogRum({
    applicationId: 'ABC123',
    clientToken: 'pubABC123',
    site: 'us3.datadoghq.com',
    config: { service: 'shop' },
  }),
  variants: sites.map((site) => datadogRum({ applicationId: 'ABC123', clientToken: 'pub', site })),
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
