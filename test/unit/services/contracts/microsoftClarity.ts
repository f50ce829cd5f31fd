import { microsoftClarity } from '../../../../src/services/microsoftClarity.ts'
import { contract } from '../../support/contract.ts'

const consent = (analytics: 'granted' | 'denied') =>
  `clarity("consentv2", { ad_Storage: "denied", analytics_Storage: "${analytics}" })`

export default contract({
  service: microsoftClarity({ id: 'ABC123' }),
  undecided: [consent('denied')],
  granted: [consent('granted'), 'load https://www.clarity.ms/tag/ABC123'],
  standIn: (record) => ({ clarity: record('clarity') }),
  withdrawn: [consent('denied'), 'clarity("stop")'],
  again: [consent('granted'), 'clarity("start")'],
  denied: [consent('denied')],
  early: [consent('denied'), 'clarity("stop")', 'clarity("stop")'],
  stores: ['_clck', '_clsk', '_cltk'],
})
