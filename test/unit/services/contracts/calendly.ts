import { calendly } from '../../../../src/services/calendly.ts'
import { contract } from '../../support/contract.ts'

export default contract({ service: calendly() })
