import { plausible } from '../../../../src/services/plausible.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: plausible({ id: 'a-B_1', config: { hashBasedRouting: true } }),
  granted: ['plausible.o = { hashBasedRouting: true }', 'load https://plausible.io/js/pa-a-B_1.js'],
})
