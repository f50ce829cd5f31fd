import { quoraPixel } from '../../../../src/services/quoraPixel.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: quoraPixel({ id: 'abc' }),
  granted: [
    'qp("init", "abc")',
    'qp("track", "ViewContent")',
    'load https://a.quora.com/qevents.js',
  ],
})
