import { simpleAnalytics } from '../../../../src/services/simpleAnalytics.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: simpleAnalytics({ attributes: { 'data-collect-dnt': 'true' } }),
  granted: ['load https://scripts.simpleanalyticscdn.com/latest.js data-collect-dnt="true"'],
})
