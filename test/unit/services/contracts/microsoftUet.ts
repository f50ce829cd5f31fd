import { microsoftUet } from '../../../../src/services/microsoftUet.ts'
import { contract } from '../../support/contract.ts'

const denied = [
  'uetq.push("consent")',
  'uetq.push("update")',
  'uetq.push({ ad_storage: "denied" })',
]
const loaded = (...told: readonly string[]) => [
  `new UET({ ti: "123", enableAutoSpaTracking: false, q: ["consent", "default", { ad_storage: "denied" }, ${told
    .map((consent) => `"consent", "update", { ad_storage: "${consent}" }`)
    .join(', ')}] })`,
  'uetq.push("pageLoad")',
  'uetq = { push: function }',
]

export default contract({
  service: microsoftUet({ id: '123', config: { enableAutoSpaTracking: false } }),
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
  loaded: loaded('granted'),
  withdrawn: ['uetq.push("consent", "update", { ad_storage: "denied" })'],
  again: ['uetq.push("consent", "update", { ad_storage: "granted" })'],
  denied,
  early: [...denied, ...loaded('granted', 'denied')],
  stores: ['_uetsid', '_uetvid', '_uetmsclkid', '_uetsid_exp', '_uetvid_exp'],
})
