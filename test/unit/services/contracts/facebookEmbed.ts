import { facebookEmbed } from '../../../../src/services/facebookEmbed.ts'
import { contract } from '../../support/contract.ts'

export default contract({ service: facebookEmbed() })
