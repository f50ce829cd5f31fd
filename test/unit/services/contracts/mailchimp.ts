import { mailchimp } from '../../../../src/services/mailchimp.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: mailchimp({ user: 'abc', site: 'def' }),
  granted: ['load https://chimpstatic.com/mcjs-connected/js/users/abc/def.js'],
  stores: ['MCPopupClosed', 'MCPopupSubscribed'],
})
