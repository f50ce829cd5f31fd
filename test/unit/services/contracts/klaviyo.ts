import { klaviyo } from '../../../../src/services/klaviyo.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: klaviyo({ id: 'AbC123' }),
  granted: ['klaviyo = {  }', 'load https://static.klaviyo.com/onsite/js/AbC123/klaviyo.js'],
  stores: ['__kla_id', 'klaviyoOnsite', 'kl-post-identification-sync', 'klaviyoPagesVisitCountV2'],
})
