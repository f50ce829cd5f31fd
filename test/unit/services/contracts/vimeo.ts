import { vimeo } from '../../../../src/services/vimeo.ts'
import { contract } from '../../support/contract.ts'

export default contract({ service: vimeo() })
