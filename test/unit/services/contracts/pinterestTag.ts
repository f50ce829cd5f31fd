import { pinterestTag } from '../../../../src/services/pinterestTag.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: pinterestTag({ id: '123' }),
  granted: [
    'pintrk.push(["setconsent", true])',
    'pintrk.push(["load", "123"])',
    'pintrk.push(["page"])',
    'pintrk.version = "3.0"',
    'load https://s.pinimg.com/ct/core.js',
  ],
  standIn: (record) => ({ pintrk: record('pintrk') }),
  withdrawn: ['pintrk("setconsent", false)'],
  again: ['pintrk("setconsent", true)'],
  early: ['pintrk.push(["setconsent", false])'],
  stores: [
    '_pin_unauth',
    '_epik',
    '_derived_epik',
    '_pin_unauth_ls',
    '_epik_ls',
    '_derived_epik_ls',
    '_pinterest_ct',
    '_pinterest_ct_rt',
  ],
})
