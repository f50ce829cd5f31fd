import { instagramEmbed } from '../../../../src/services/instagramEmbed.ts'
import { contract } from '../../support/contract.ts'

export default contract({ service: instagramEmbed() })
