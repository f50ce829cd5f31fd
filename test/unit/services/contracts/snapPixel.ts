import { snapPixel } from '../../../../src/services/snapPixel.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: snapPixel({ id: 'ABC123' }),
  granted: [
    'snaptr("init", "ABC123")',
    'snaptr("track", "PAGE_VIEW")',
    'load https://sc-static.net/scevent.min.js',
  ],
  stores: [
    '_scid',
    '_scid_r',
    '_sctr',
    '_schn1',
    'u_sclid',
    'u_scsid',
    '_scsrid',
    '_scsrid_r',
    '_ScCbts',
    '_screload',
    '_sc_cspv',
    'u_sclid_r',
    'u_scsid_r',
  ],
})
