import { matomo } from '../../../../src/services/matomo.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: matomo({ cloud: 'example.matomo.cloud', siteId: 123 }),
  undecided: ['_paq.push(["requireConsent"])'],
  granted: [
    '_paq.push(["setConsentGiven"])',
    '_paq.push(["trackPageView"])',
    '_paq.push(["enableLinkTracking"])',
    '_paq.push(["setTrackerUrl", "https://example.matomo.cloud/matomo.php"])',
    '_paq.push(["setSiteId", "123"])',
    'load https://cdn.matomo.cloud/example.matomo.cloud/matomo.js',
  ],
  standIn: (record) => ({ _paq: { push: record('_paq.push') } }),
  withdrawn: ['_paq.push(["forgetConsentGiven"])', '_paq.push(["deleteCookies"])'],
  again: ['_paq.push(["setConsentGiven"])'],
  denied: ['_paq.push(["forgetConsentGiven"])', '_paq.push(["deleteCookies"])'],
  early: ['_paq.push(["forgetConsentGiven"])', '_paq.push(["deleteCookies"])'],
  stores: [
    '_pk_id.123.1fff',
    '_pk_ses.123.1fff',
    '_pk_ref.123.1fff',
    'mtm_consent_removed',
    '_pk_cvar.123.1fff',
    '_pk_hsr.123.1fff',
    '_pk_testcookie_domain',
    'mtm_consent',
    'mtm_cookie_consent',
  ],
})
