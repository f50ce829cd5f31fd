import { xPixel } from '../../../../src/services/xPixel.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: xPixel({ id: 'ABC123' }),
  granted: [
    'twq("config", "ABC123")',
    'twq.version = "1.1"',
    'load https://static.ads-twitter.com/uwt.js',
  ],
  stores: ['_twpid', '_twsid', '_twclid'],
})
