import { googleAds } from '../../../../src/services/googleAds.ts'
import { contract } from '../../support/contract.ts'
import { consentMode } from '../../support/consentMode.ts'

const ads = ['ad_storage', 'ad_user_data', 'ad_personalization']

export default contract({
  service: googleAds({ id: 'AW-123' }),
  undecided: [consentMode('default')],
  granted: [
    consentMode('update', ...ads),
    'dataLayer("js", now)',
    'dataLayer("config", "AW-123", {  })',
    'load https://www.googletagmanager.com/gtag/js?id=AW-123',
  ],
  withdrawn: [consentMode('update')],
  again: [consentMode('update', ...ads)],
  denied: [consentMode('update')],
  early: [consentMode('update')],
  stores: ['_gcl_au', '_gcl_aw', '_gcl_dc', '_gcl_gb', '_gcl_gs', '_gac_gb_UA-1', '_gcl_ls'],
})
