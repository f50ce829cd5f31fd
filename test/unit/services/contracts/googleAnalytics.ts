import { googleAnalytics } from '../../../../src/services/googleAnalytics.ts'
import { contract } from '../../support/contract.ts'
import { consentMode } from '../../support/consentMode.ts'

export default contract({
  service: googleAnalytics({ id: 'G-ABC123' }),
  undecided: [consentMode('default')],
  granted: [
    consentMode('update', 'analytics_storage'),
    'dataLayer("js", now)',
    'dataLayer("config", "G-ABC123", {  })',
    'load https://www.googletagmanager.com/gtag/js?id=G-ABC123',
  ],
  withdrawn: [consentMode('update'), 'ga-disable-G-ABC123 = true'],
  again: [consentMode('update', 'analytics_storage'), 'ga-disable-G-ABC123 = false'],
  denied: [consentMode('update')],
  early: [consentMode('update'), 'ga-disable-G-ABC123 = true'],
  stores: [
    '_ga',
    '_ga_ABC123',
    '_gid',
    '_gat_gtag_UA_1',
    '_dc_gtm_UA-1',
    '_gali',
    '_gac_UA-1',
    'FPID',
    'FPLC',
  ],
})
