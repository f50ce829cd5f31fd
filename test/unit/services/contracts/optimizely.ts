import { optimizely } from '../../../../src/services/optimizely.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: optimizely({ id: '123' }),
  granted: ['optimizely = []', 'load https://cdn.optimizely.com/js/123.js'],
  stores: [
    'optimizelyEndUserId',
    'optimizelyDomainTestCookie',
    'optimizelyRedirectData',
    'optimizely_data$$oeu1r0.2$$123$$variation_map',
  ],
})
