import { hcaptcha } from '../../../../src/services/hcaptcha.ts'
import { contract } from '../../support/contract.ts'

export default contract({ service: hcaptcha() })
