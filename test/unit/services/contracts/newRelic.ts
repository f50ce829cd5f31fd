import { newRelic } from '../../../../src/services/newRelic.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: newRelic({
    accountId: '123',
    applicationId: '1234',
    licenseKey: 'NRJS-ABC123',
    region: 'eu',
    config: { privacy: { cookies_enabled: true } },
  }),
  granted: [
    'NREUM = {' +
      ' init: { privacy: { cookies_enabled: true }, browser_consent_mode: { enabled: true } },' +
      ' loader_config: { accountID: "123", trustKey: "123", agentID: "1234", licenseKey: "NRJS-ABC123", applicationID: "1234" },' +
      ' info: { beacon: "bam.eu01.nr-data.net", errorBeacon: "bam.eu01.nr-data.net", licenseKey: "NRJS-ABC123", applicationID: "1234", sa: 1 } }',
    'load https://js-agent.newrelic.com/nr-loader-spa-current.min.js',
  ],
  standIn: (record) => ({ newrelic: { consent: record('newrelic.consent') } }),
  loaded: ['newrelic.consent(true)'],
  withdrawn: ['newrelic.consent(false)'],
  again: ['newrelic.consent(true)'],
  early: ['newrelic.consent(false)', 'newrelic.consent(false)'],
  stores: ['NRBA_SESSION', 'NRBA_SESSION::1a2b3c'],
})
