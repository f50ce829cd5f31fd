import { redditPixel } from '../../../../src/services/redditPixel.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: redditPixel({ id: 'a2_ABC123' }),
  granted: [
    'rdt("init", "a2_ABC123")',
    'rdt("track", "PageVisit")',
    'load https://www.redditstatic.com/ads/pixel.js?pixel_id=a2_ABC123',
  ],
  standIn: (record) => ({ rdt: record('rdt') }),
  withdrawn: ['rdt("disableFirstPartyCookies")'],
  again: ['rdt("enableFirstPartyCookies")'],
  early: ['rdt("disableFirstPartyCookies")', 'rdt("disableFirstPartyCookies")'],
  stores: ['_rdt_uuid', '_rdt_cid', '_rdt_em'],
})
