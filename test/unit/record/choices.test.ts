import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createCatalog } from '../../../src/catalog/catalog.ts'
import { choicesOf } from '../../../src/record/choicesOf.ts'
import { decide } from '../../../src/record/decide.ts'
import { fingerprint } from '../../../src/record/fingerprint.ts'
import { isStale } from '../../../src/record/isStale.ts'
import type { ConsentRecord } from '../../../src/record/record.ts'
import { categories } from '../support/categories.ts'

const catalog = createCatalog(categories)
const record = (
  choices: Record<string, boolean>,
  more: Partial<ConsentRecord> = {},
): ConsentRecord => ({
  id: 'a',
  revision: '0',
  time: 1_000_000_000,
  how: 'api',
  choices,
  ...more,
})
const denied = { analytics: false, forms: false, media: false }

describe('choicesOf', () => {
  test('allows only required categories while undecided', () => {
    expect(choicesOf(catalog, undefined)).toEqual({
      essential: true,
      login: true,
      analytics: false,
      stats: false,
      heatmap: false,
      forms: false,
      media: false,
    })
  })

  test('applies a category to its services, except those named', () => {
    const choices = choicesOf(catalog, record({ ...denied, analytics: true, heatmap: false }))
    expect(choices).toMatchObject({ analytics: true, stats: true, heatmap: false })
    expect(choicesOf(catalog, record({ ...denied, stats: true }))).toMatchObject({
      analytics: false,
      stats: true,
      heatmap: false,
    })
  })

  test('never allows what a record denies, whatever else it holds', () => {
    const ids = fc.constantFrom(...catalog.entries.keys(), 'constructor', 'unknown')
    fc.assert(
      fc.property(fc.dictionary(ids, fc.boolean(), { noNullPrototype: true }), (choices) => {
        const allowed = choicesOf(catalog, record(choices))
        for (const [id, { category, required }] of catalog.entries) {
          if (required) continue
          if (allowed[id]) expect(choices[id] ?? choices[category]).toBe(true)
          if (choices[id] === false) expect(allowed[id]).toBe(false)
        }
      }),
    )
  })

  test('ignores inherited properties', () => {
    const odd = createCatalog({ essential: { required: true }, constructor: {}, toString: {} })
    expect(choicesOf(odd, record({}))).toEqual({
      essential: true,
      constructor: false,
      toString: false,
    })
  })
})

describe('decide', () => {
  test('denies unnamed categories while undecided', () => {
    expect(decide(catalog, undefined, { media: true })).toEqual({
      analytics: false,
      forms: false,
      media: true,
    })
  })

  test('leaves unnamed categories unchanged', () => {
    const before = { analytics: true, heatmap: false, forms: true, media: false }
    expect(decide(catalog, before, { media: true })).toEqual({ ...before, media: true })
  })

  test('resets the services of a named category', () => {
    const before = { analytics: true, heatmap: false, forms: true, media: false }
    expect(decide(catalog, before, { analytics: true })).toEqual({
      analytics: true,
      forms: true,
      media: false,
    })
    expect(decide(catalog, before, { analytics: true, stats: false })).toEqual({
      analytics: true,
      stats: false,
      forms: true,
      media: false,
    })
  })

  test('records a service only if it differs', () => {
    expect(decide(catalog, denied, { stats: false })).toEqual(denied)
    expect(decide(catalog, denied, { stats: true })).toEqual({ ...denied, stats: true })
    expect(decide(catalog, { ...denied, stats: true }, { analytics: true, stats: true })).toEqual({
      ...denied,
      analytics: true,
    })
  })

  test('doesn’t ask about required categories', () => {
    expect(decide(catalog, undefined, { essential: false, login: false })).toEqual(denied)
  })

  test('agrees with choicesOf, for every change', () => {
    const ids = fc.constantFrom(...catalog.entries.keys())
    const some = fc.dictionary(ids, fc.boolean(), { noNullPrototype: true })
    fc.assert(
      fc.property(some, some, (first, second) => {
        const before = decide(catalog, undefined, first)
        const after = choicesOf(catalog, record(decide(catalog, before, second)))
        for (const [id, granted] of Object.entries(second)) {
          expect(after[id]).toBe(catalog.entries.get(id)?.required ? true : granted)
        }
      }),
    )
  })
})

describe('isStale', () => {
  const day = 86_400
  const at = (days: number) => record({}).time + days * day
  const stale = (one: ConsentRecord, now: number) => isStale(one, catalog, '0', 182, now)

  test.each([
    ['a fresh record', record(denied), at(0), false],
    ['a day before its end', record(denied), at(181), false],
    ['at its end', record(denied), at(182), true],
    ['another revision', record(denied, { revision: '1' }), at(0), true],
    ['a category that it does not know', record({ analytics: true, forms: true }), at(0), true],
    ['a clock that is an hour behind', record(denied), at(0) - 3600, false],
    ['a record from two days ahead', record(denied), at(-2), true],
  ])('%s', (_, one, now, expected) => {
    expect(stale(one, now)).toBe(expected)
  })

  test('ignores inherited properties as answers', () => {
    const odd = createCatalog({ essential: { required: true }, toString: {} })
    expect(isStale(record({}), odd, '0', 182, at(0))).toBe(true)
  })
})

describe('fingerprint', () => {
  const base = {
    essential: { required: true },
    analytics: { services: [{ id: 'stats', name: 'Stats', cookies: ['a', 'b'] }] },
  }
  const print = (from: object) => fingerprint(createCatalog({ ...base, ...from }))

  test('ignores wording and order', () => {
    const services = [
      {
        id: 'stats',
        name: 'Other name',
        purpose: 'Counts.',
        cookies: ['b', { name: 'a', days: 3 }],
      },
    ]
    expect(print({ analytics: { title: 'Other title', services } })).toBe(print({}))
  })

  test.each([
    ['a category', { media: {} }],
    [
      'a service',
      { analytics: { services: [...base.analytics.services, { id: 'more', name: 'More' }] } },
    ],
    [
      'a cookie',
      { analytics: { services: [{ id: 'stats', name: 'Stats', cookies: ['a', 'b', 'c'] }] } },
    ],
    ['what is required', { analytics: { ...base.analytics, required: true } }],
  ])('changes with %s', (_, change) => {
    expect(print(change)).not.toBe(print({}))
  })

  test('fits in the record', () => {
    expect(print({})).toMatch(/^[a-z\d]{1,16}$/)
  })
})
