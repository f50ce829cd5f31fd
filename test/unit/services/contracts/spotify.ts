import { spotify } from '../../../../src/services/spotify.ts'
import { contract } from '../../support/contract.ts'

export default contract({ service: spotify() })
