import { xEmbed } from '../../../../src/services/xEmbed.ts'
import { contract } from '../../support/contract.ts'

export default contract({ service: xEmbed() })
