import { crisp } from '../../../../src/services/crisp.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: crisp({ id: 'ABC123' }),
  granted: ['$crisp = []', 'CRISP_WEBSITE_ID = "ABC123"', 'load https://client.crisp.chat/l.js'],
  stores: ['crisp-client/session/ABC123'],
})
