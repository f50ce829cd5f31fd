import { brevo } from '../../../../src/services/brevo.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: brevo({ clientKey: 'ABC123' }),
  granted: [
    'Brevo.push(["init", { client_key: "ABC123" }])',
    'load https://cdn.brevo.com/js/sdk-loader.js',
  ],
  stores: ['sib_cuid', 'brevo_cid'],
})
