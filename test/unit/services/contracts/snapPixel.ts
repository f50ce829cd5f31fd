import { snapPixel } from '../../../../src/services/snapPixel.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: snapPixel({ id: 's-1' }),
  granted: [
    'snaptr("init", "s-1")',
    'snaptr("track", "PAGE_VIEW")',
    'load https://sc-static.net/scevent.min.js',
  ],
  stores: ['_scid', '_scid_r', '_sctr', '_schn1', 'u_sclid', 'u_scsid'],
})
