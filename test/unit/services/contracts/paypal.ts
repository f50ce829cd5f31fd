import { paypal } from '../../../../src/services/paypal.ts'
import { contract } from '../../support/contract.ts'

export default contract({ service: paypal(), stores: ['__paypal_storage__'] })
