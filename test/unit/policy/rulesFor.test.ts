import fc from 'fast-check'
import { expect, test } from 'vitest'
import { regions } from '../../../src/policy/regions.ts'
import { rulesFor } from '../../../src/policy/rulesFor.ts'

test.each([
  ['US-CA', regions['US-CA']],
  ['us-ca', regions['US-CA']],
  ['us_CA', regions['US-CA']],
  ['US-NY', regions['US']],
  ['US', regions['US']],
  ['DE-BY', regions['DE']],
  ['GB-ENG', regions['GB']],
  ['FR-75', regions['FR']],
  ['CA-QC', regions['CA-QC']],
  ['CA-AB', regions['CA']],
])('finds the rules of %s', (region, rules) => {
  expect(rulesFor(region, regions)).toBe(rules)
})

test.each<unknown>([
  undefined,
  null,
  '',
  'XX',
  'T1',
  'USA',
  'US-',
  'US-CALIF',
  ' US',
  'US\n',
  'US-CA-1',
  // In capitals it is IN, which is India.
  'ın',
  'constructor',
  '__proto__',
  'to',
  12,
  {},
  ['US'],
])('knows no rules of %j', (region) => {
  expect(rulesFor(region as string, regions)).toBe(undefined)
})

test('ignores inherited rules', () => {
  const inherited = Object.create({ US: regions['US-FL'] }) as typeof regions
  expect(rulesFor('US', inherited)).toBe(undefined)
  expect(rulesFor('US', undefined)).toBe(undefined)
})

test('never throws, and accepts only codes', () => {
  fc.assert(
    fc.property(fc.anything(), (region) => {
      const rules = rulesFor(region as string, regions)
      if (rules) expect(region).toMatch(/^[a-z]{2}([-_][a-z\d]{1,3})?$/i)
    }),
  )
})
