import { openStreetMap } from '../../../../src/services/openStreetMap.ts'
import { contract } from '../../support/contract.ts'

export default contract({ service: openStreetMap() })
