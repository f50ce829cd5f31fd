import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createCatalog } from '../../../src/catalog/catalog.ts'
import { choicesOf } from '../../../src/record/choicesOf.ts'
import { merge } from '../../../src/record/merge.ts'
import type { ConsentRecord } from '../../../src/record/record.ts'
import { categories } from '../support/categories.ts'

const catalog = createCatalog(categories)
const ids = [...catalog.entries.keys()]

const records = fc.record<ConsentRecord>({
  id: fc.constantFrom('a', 'b', 'c'),
  revision: fc.constant('0'),
  time: fc.integer({ min: 1_000_000_000, max: 1_000_000_003 }),
  how: fc.constant('api'),
  choices: fc.dictionary(fc.constantFrom(...ids), fc.boolean()),
})
const news = fc.record({ record: records, isFresh: fc.boolean() })
const mine = fc.option(records, { nil: undefined })

const granted = (record: ConsentRecord | undefined) =>
  ids.filter((id) => choicesOf(catalog, record)[id])

test('a decision under another fingerprint grants nothing more', () => {
  fc.assert(
    fc.property(mine, news, (own, other) => {
      const merged = merge(catalog, own, { ...other, isFresh: false })
      if (merged) expect(granted(own)).toEqual(expect.arrayContaining(granted(merged)))
    }),
  )
})

test('a decision under another fingerprint denies all that it denies', () => {
  fc.assert(
    fc.property(records, news, (own, other) => {
      const merged = merge(catalog, own, { ...other, isFresh: false })
      if (!merged) return
      const denied = ids.filter((id) => other.record.choices[id] === false)
      const asked = denied.filter((id) => !catalog.entries.get(id)?.required)
      expect(granted(merged).filter((id) => asked.includes(id))).toEqual([])
    }),
  )
})

test('a fresh decision replaces the own one as a whole, or changes nothing', () => {
  fc.assert(
    fc.property(mine, news, (own, other) => {
      const merged = merge(catalog, own, { ...other, isFresh: true })
      expect([undefined, other.record]).toContain(merged)
    }),
  )
})

test('an older decision changes nothing', () => {
  fc.assert(
    fc.property(records, news, (own, other) => {
      if (other.record.time < own.time) expect(merge(catalog, own, other)).toBe(undefined)
    }),
  )
})

test('both tabs keep the same decision: the later one, or within a second the stricter one', () => {
  fc.assert(
    fc.property(records, records, (one, other) => {
      if (one.id === other.id) return
      const here = merge(catalog, one, { record: other, isFresh: true }) ?? one
      const there = merge(catalog, other, { record: one, isFresh: true }) ?? other
      expect(here).toBe(there)
      const yesses = ({ choices }: ConsentRecord) => Object.values(choices).filter(Boolean).length
      if (one.time === other.time) expect(yesses(here)).toBe(Math.min(yesses(one), yesses(other)))
    }),
  )
})

test('merging the same decision again changes nothing', () => {
  fc.assert(
    fc.property(mine, news, (own, other) => {
      const merged = merge(catalog, own, other)
      if (merged) expect(merge(catalog, merged, other)).toBe(undefined)
    }),
  )
})

test('a closed notice never replaces a decision, and a decision always replaces it', () => {
  fc.assert(
    fc.property(records, records, (one, other) => {
      const notice = { ...one, id: 'n', how: 'notice' } as const
      const decision = { ...other, id: 'd', how: 'banner' } as const
      expect(merge(catalog, decision, { record: notice, isFresh: true })).toBe(undefined)
      expect(merge(catalog, notice, { record: decision, isFresh: true })).toBe(decision)
    }),
  )
})
