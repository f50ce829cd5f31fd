import { quoraPixel } from '../../../../src/services/quoraPixel.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: quoraPixel({ id: 'ABC123' }),
  granted: [
    'qp("init", "ABC123")',
    'qp("track", "ViewContent")',
    'load https://a.quora.com/qevents.js',
  ],
})
