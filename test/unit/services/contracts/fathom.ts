import { fathom } from '../../../../src/services/fathom.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: fathom({ id: 'ABC123', attributes: { 'data-spa': 'auto' } }),
  granted: ['load https://cdn.usefathom.com/script.js data-site="ABC123" data-spa="auto"'],
})
