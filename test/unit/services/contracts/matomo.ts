import { matomo } from '../../../../src/services/matomo.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: matomo({ cloud: 'example.matomo.cloud', siteId: 1 }),
  undecided: ['_paq.push(["requireConsent"])'],
  granted: [
    '_paq.push(["setConsentGiven"])',
    '_paq.push(["trackPageView"])',
    '_paq.push(["enableLinkTracking"])',
    '_paq.push(["setTrackerUrl", "https://example.matomo.cloud/matomo.php"])',
    '_paq.push(["setSiteId", "1"])',
    'load https://cdn.matomo.cloud/example.matomo.cloud/matomo.js',
  ],
  standIn: (record) => ({ _paq: { push: record('_paq.push') } }),
  withdrawn: ['_paq.push(["forgetConsentGiven"])', '_paq.push(["deleteCookies"])'],
  again: ['_paq.push(["setConsentGiven"])'],
  stores: ['_pk_id.1.1fff', '_pk_ses.1.1fff', '_pk_ref.1.1fff', 'mtm_consent_removed'],
})
