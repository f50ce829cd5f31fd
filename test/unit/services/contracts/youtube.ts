import { youtube } from '../../../../src/services/youtube.ts'
import { contract } from '../../support/contract.ts'

export default contract({ service: youtube() })
