import { linkedinInsight } from '../../../../src/services/linkedinInsight.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: linkedinInsight({ id: '123' }),
  granted: [
    '_linkedin_partner_id = "123"',
    '_linkedin_data_partner_ids.push("123")',
    'load https://snap.licdn.com/li.lms-analytics/insight.min.js',
  ],
  stores: ['li_fat_id', 'li_giant', 'ln_or', 'li_adsId'],
})
