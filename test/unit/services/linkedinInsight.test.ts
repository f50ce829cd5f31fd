import { expect, test } from 'vitest'
import { linkedinInsight } from '../../../src/services/linkedinInsight.ts'
import { aPage } from '../support/aPage.ts'

test('queues the site’s conversions in lintrk.q, as lists', () => {
  const page = aPage()
  void linkedinInsight({ id: '123' }).start?.(page)
  const lintrk = page.global['lintrk'] as ((...command: unknown[]) => void) & { q: unknown[] }
  lintrk('track', { conversion_id: 5 })
  expect(lintrk.q).toEqual([['track', { conversion_id: 5 }]])
})

test('preserves a second partner id and an existing lintrk', () => {
  const page = aPage()
  const lintrk = () => {}
  Object.assign(page.global, { lintrk, _linkedin_data_partner_ids: ['1'] })
  void linkedinInsight({ id: '2' }).start?.(page)
  expect(page.global).toMatchObject({ lintrk, _linkedin_data_partner_ids: ['1', '2'] })
})
