import { pinterestTag } from '../../../../src/services/pinterestTag.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: pinterestTag({ id: '261' }),
  undecided: ['pintrk.push(["setconsent", false])', 'pintrk.version = "3.0"'],
  granted: [
    'pintrk.push(["setconsent", true])',
    'pintrk.push(["load", "261"])',
    'pintrk.push(["page"])',
    'load https://s.pinimg.com/ct/core.js',
  ],
  standIn: (record) => ({ pintrk: record('pintrk') }),
  withdrawn: ['pintrk("setconsent", false)'],
  again: ['pintrk("setconsent", true)'],
  stores: ['_pin_unauth', '_epik', '_derived_epik'],
})
