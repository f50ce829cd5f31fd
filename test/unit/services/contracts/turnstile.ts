import { turnstile } from '../../../../src/services/turnstile.ts'
import { contract } from '../../support/contract.ts'

export default contract({ service: turnstile() })
