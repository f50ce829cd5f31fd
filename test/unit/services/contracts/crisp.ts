import { crisp } from '../../../../src/services/crisp.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: crisp({ id: '115772b1-4fc7' }),
  granted: ['CRISP_WEBSITE_ID = "115772b1-4fc7"', 'load https://client.crisp.chat/l.js'],
  stores: ['crisp-client/session/115772b1-4fc7'],
})
