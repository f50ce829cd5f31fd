import { plausible } from '../../../../src/services/plausible.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: plausible({ id: 'ABC123', config: { hashBasedRouting: true } }),
  granted: [
    'plausible.o = { hashBasedRouting: true }',
    'load https://plausible.io/js/pa-ABC123.js',
  ],
})
