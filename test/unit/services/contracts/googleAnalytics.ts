import { googleAnalytics } from '../../../../src/services/googleAnalytics.ts'
import { contract } from '../../support/contract.ts'
import { consentMode } from '../../support/consentMode.ts'

export default contract({
  service: googleAnalytics({ id: 'G-1' }),
  undecided: [consentMode('default')],
  granted: [
    consentMode('update', 'analytics_storage'),
    'dataLayer("js", now)',
    'dataLayer("config", "G-1", {  })',
    'load https://www.googletagmanager.com/gtag/js?id=G-1',
  ],
  withdrawn: [consentMode('update'), 'ga-disable-G-1 = true'],
  again: [consentMode('update', 'analytics_storage'), 'ga-disable-G-1 = false'],
  stores: ['_ga', '_ga_ABC123', '_gid', '_gat_gtag_UA_1', '_gac_UA-1'],
})
