import { googleMapsEmbed } from '../../../../src/services/googleMapsEmbed.ts'
import { contract } from '../../support/contract.ts'

export default contract({ service: googleMapsEmbed() })
