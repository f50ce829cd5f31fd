import { redditPixel } from '../../../../src/services/redditPixel.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: redditPixel({ id: 'a2_x' }),
  granted: [
    'rdt("init", "a2_x")',
    'rdt("track", "PageVisit")',
    'load https://www.redditstatic.com/ads/pixel.js?pixel_id=a2_x',
  ],
  standIn: (record) => ({ rdt: record('rdt') }),
  withdrawn: ['rdt("disableFirstPartyCookies")'],
  again: ['rdt("enableFirstPartyCookies")'],
  stores: ['_rdt_uuid'],
})
