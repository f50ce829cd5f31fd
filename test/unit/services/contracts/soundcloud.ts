import { soundcloud } from '../../../../src/services/soundcloud.ts'
import { contract } from '../../support/contract.ts'

export default contract({ service: soundcloud() })
