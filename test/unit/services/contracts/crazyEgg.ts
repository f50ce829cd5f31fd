import { crazyEgg } from '../../../../src/services/crazyEgg.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: crazyEgg({ id: '00123456' }),
  granted: ['load https://script.crazyegg.com/pages/scripts/0012/3456.js'],
  stores: [
    '_ce.s',
    '_CEFT',
    '_ce.clock_event',
    '_ce.clock_data',
    'cebs',
    'cebsp_',
    '_ceir',
    '_ce.irv',
    '_cer.v',
    '_ce.gtld',
    '_ce.cch',
  ],
})
