import { recaptcha } from '../../../../src/services/recaptcha.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: recaptcha({ render: 'ABC123&', onload: 'onRecaptcha' }),
  granted: ['load https://www.google.com/recaptcha/api.js?render=ABC123%26&onload=onRecaptcha'],
  stores: ['_GRECAPTCHA', '_grecaptcha', 'rc::a', 'rc::d-15#'],
})
