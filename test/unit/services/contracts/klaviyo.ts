import { klaviyo } from '../../../../src/services/klaviyo.ts'
import { contract } from '../../support/contract.ts'

const loaded = [
  '_klOnsite.push(["openForm", "ABC123"])',
  '_klOnsite.push(["track", "Viewed", { id: 1 }, function])',
]

export default contract({
  service: klaviyo({ id: 'ABC123' }),
  granted: [
    '_klOnsite = []',
    'klaviyo = {  }',
    'load https://static.klaviyo.com/onsite/js/ABC123/klaviyo.js',
  ],
  // What the site calls reaches the list that the vendor's code has put in the place of ours.
  standIn(record, global) {
    const klaviyo = global['klaviyo'] as Record<'push' | 'track', (...values: unknown[]) => unknown>
    global['_klOnsite'] = { push: record('_klOnsite.push') }
    klaviyo.push(['openForm', 'ABC123'])
    klaviyo.track('Viewed', { id: 1 })
    return {}
  },
  loaded,
  early: loaded,
  stores: [
    '__kla_id',
    'klaviyoOnsite',
    'kl-post-identification-sync',
    'klaviyoPagesVisitCountV2',
    '__kl_key',
    '__kla_viewed',
  ],
})
