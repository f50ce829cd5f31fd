import { typeform } from '../../../../src/services/typeform.ts'
import { contract } from '../../support/contract.ts'

export default contract({ service: typeform() })
