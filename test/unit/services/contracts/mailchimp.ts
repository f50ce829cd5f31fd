import { mailchimp } from '../../../../src/services/mailchimp.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: mailchimp({ user: 'ABC123', site: 'ABC1234' }),
  granted: ['load https://chimpstatic.com/mcjs-connected/js/users/ABC123/ABC1234.js'],
  stores: ['MCPopupClosed', 'MCPopupSubscribed', '_mcid', 'mc_cid', 'mc_eid', 'mc_landing_site'],
})
