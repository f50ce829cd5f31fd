import { microsoftUet } from '../../../../src/services/microsoftUet.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: microsoftUet({ id: '7', config: { enableAutoSpaTracking: false } }),
  undecided: [
    'uetq.push("consent")',
    'uetq.push("default")',
    'uetq.push({ ad_storage: "denied" })',
  ],
  granted: [
    'uetq.push("consent")',
    'uetq.push("update")',
    'uetq.push({ ad_storage: "granted" })',
    'load https://bat.bing.com/bat.js',
  ],
  standIn: (record) => ({
    UET: function (options: object) {
      const make: (options: object) => void = record('new UET')
      make(options)
      return { push: record('uetq.push') }
    },
  }),
  loaded: [
    'new UET({ ti: "7", enableAutoSpaTracking: false, q: ["consent", "default", { ad_storage: "denied" }, "consent", "update", { ad_storage: "granted" }] })',
    'uetq.push("pageLoad")',
    'uetq = { push: function }',
  ],
  withdrawn: ['uetq.push("consent", "update", { ad_storage: "denied" })'],
  again: ['uetq.push("consent", "update", { ad_storage: "granted" })'],
  stores: ['_uetsid', '_uetvid', '_uetmsclkid', '_uetsid_exp', '_uetvid_exp'],
})
