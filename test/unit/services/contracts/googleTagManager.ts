import { googleTagManager } from '../../../../src/services/googleTagManager.ts'
import { contract } from '../../support/contract.ts'
import { consentMode } from '../../support/consentMode.ts'

export default contract({
  service: googleTagManager({ id: 'GTM-ABC123' }),
  undecided: [consentMode('default')],
  granted: [
    consentMode('update'),
    'dataLayer.push({ gtm.start: 0, event: "gtm.js" })',
    'load https://www.googletagmanager.com/gtm.js?id=GTM-ABC123',
  ],
  withdrawn: [consentMode('update')],
  again: [consentMode('update')],
  denied: [consentMode('update')],
  early: [consentMode('update')],
})
