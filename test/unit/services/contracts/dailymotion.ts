import { dailymotion } from '../../../../src/services/dailymotion.ts'
import { contract } from '../../support/contract.ts'

export default contract({ service: dailymotion() })
