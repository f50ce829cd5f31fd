import { fathom } from '../../../../src/services/fathom.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: fathom({ id: 'ABC', attributes: { 'data-spa': 'auto' } }),
  granted: ['load https://cdn.usefathom.com/script.js data-site="ABC" data-spa="auto"'],
})
