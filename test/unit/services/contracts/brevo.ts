import { brevo } from '../../../../src/services/brevo.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: brevo({ clientKey: 'abc123' }),
  granted: [
    'Brevo.push(["init", { client_key: "abc123" }])',
    'load https://cdn.brevo.com/js/sdk-loader.js',
  ],
  stores: ['sib_cuid'],
})
