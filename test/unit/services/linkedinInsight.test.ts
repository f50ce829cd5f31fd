import { expect, test } from 'vitest'
import { linkedinInsight } from '../../../src/services/linkedinInsight.ts'
import { aPage } from '../support/aPage.ts'

test('the site’s conversions wait in lintrk.q, as lists', () => {
  const page = aPage()
  void linkedinInsight({ id: '123' }).start?.(page)
  const lintrk = page.global['lintrk'] as ((...command: unknown[]) => void) & { q: unknown[] }
  lintrk('track', { conversion_id: 5 })
  expect(lintrk.q).toEqual([['track', { conversion_id: 5 }]])
})

test('a second partner id, and a lintrk that is there, are kept', () => {
  const page = aPage()
  const lintrk = () => {}
  Object.assign(page.global, { lintrk, _linkedin_data_partner_ids: ['1'] })
  void linkedinInsight({ id: '2' }).start?.(page)
  expect(page.global).toMatchObject({ lintrk, _linkedin_data_partner_ids: ['1', '2'] })
})
