import { stripe } from '../../../../src/services/stripe.ts'
import { contract } from '../../support/contract.ts'

export default contract({ service: stripe(), stores: ['__stripe_mid', '__stripe_sid'] })
