import { expect, test } from 'vitest'
import { lifetime } from '../../../src/declaration/lifetime.ts'
import { en } from '../../../src/locales/en.ts'

const minute = 1 / 24 / 60

test.each([
  [730, '2 years'],
  [365, '1 year'],
  [90, '3 months'],
  [45, '45 days'],
  [365.25, '1 year'],
  [1.5, '2 days'],
  [1, '1 day'],
  [0.5, '12 hours'],
  [1 / 24, '1 hour'],
  [90 * minute, '90 minutes'],
  [minute, '1 minute'],
  [minute / 60, '1 minute'],
  [0, 'until you close the browser'],
  [-1, ''],
  [NaN, ''],
  [Infinity, ''],
])('%s days are “%s”', (days, text) => {
  expect(lifetime({ name: 'a', days }, en)).toBe(text)
})

test('an unstated lifetime depends on the kind of storage', () => {
  expect(lifetime({ name: 'a' }, en)).toBe('')
  expect(lifetime({ name: 'a', storage: 'session' }, en)).toBe(en.session)
  expect(lifetime({ name: 'a', storage: 'local' }, en)).toBe(en.untilErased)
})

test('takes another language', () => {
  expect(lifetime({ name: 'a', days: 0.5 }, { ...en, lang: 'de' })).toBe('12 Stunden')
})
