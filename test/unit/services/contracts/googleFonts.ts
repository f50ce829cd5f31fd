import { googleFonts } from '../../../../src/services/googleFonts.ts'
import { contract } from '../../support/contract.ts'

export default contract({ service: googleFonts() })
