import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assertKnown, createCatalog, type Categories } from '../../../src/catalog/catalog.ts'
import { namePattern } from '../../../src/catalog/namePattern.ts'
import { choicesOf } from '../../../src/record/choicesOf.ts'
import { decide } from '../../../src/record/decide.ts'
import { fingerprint } from '../../../src/record/fingerprint.ts'

const essential = { required: true }
const odd = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf']
const record = (choices: Record<string, boolean>) =>
  ({ id: 'a', revision: '0', time: 1, how: 'api', choices }) as const

test.each(odd)('a category may be named %s', (id) => {
  const catalog = createCatalog({ essential, [id]: {} })
  expect(choicesOf(catalog, undefined)[id]).toBe(false)
  expect(decide(catalog, undefined, {})).toEqual({ [id]: false })
  expect(choicesOf(catalog, record({ [id]: true }))[id]).toBe(true)
})

test.each(odd)('a service may be named %s', (id) => {
  const catalog = createCatalog({ essential, a: { services: [{ id, name: '' }] } })
  expect(choicesOf(catalog, undefined)[id]).toBe(false)
  expect(decide(catalog, undefined, { a: true })).toEqual({ a: true })
  expect(choicesOf(catalog, record({ a: true, [id]: false }))[id]).toBe(false)
})

test.each([...odd, '__proto__'])('%s is unknown unless declared', (id) => {
  expect(() => assertKnown(createCatalog({ essential }), id)).toThrow(
    expect.objectContaining({ code: 'unknown-id' }) as Error,
  )
})

test('rejects a category that JSON names __proto__', () => {
  const categories = JSON.parse('{"essential":{"required":true},"__proto__":{}}') as Categories
  expect(() => createCatalog(categories)).toThrow(
    expect.objectContaining({ code: 'bad-id' }) as Error,
  )
})

test('keeps an id of 40 letters whole', () => {
  const id = 'a'.repeat(40)
  expect([...createCatalog({ essential, [id]: {} }).entries.keys()]).toContain(id)
})

test('a name without a star matches only itself, whatever its characters', () => {
  const text = fc.string({ unit: 'binary' }).filter((one) => !one.includes('*'))
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(namePattern(one).test(one)).toBe(true)
      expect(namePattern(one).test(other)).toBe(one === other)
    }),
  )
})

test('patterns are anchored at both ends, across line breaks', () => {
  expect(namePattern('_ga').test('x_ga')).toBe(false)
  expect(namePattern('_ga').test('_ga\n')).toBe(false)
  expect(namePattern('_ga*').test('x_ga1')).toBe(false)
  expect(namePattern('a*z').test('a\n\u2028z')).toBe(true)
})

test('the fingerprint differs for ids in different places', () => {
  const print = (categories: Categories) => fingerprint(createCatalog({ essential, ...categories }))
  const service = { id: 's', name: 'S' }
  const prints = [
    print({ a: {}, b: {} }),
    print({ a: { services: [service] }, b: {} }),
    print({ a: {}, b: { services: [service] } }),
    print({ a: { cookies: ['c'] }, b: {} }),
    print({ a: {}, b: { cookies: ['c'] } }),
    print({ a: { services: [{ ...service, cookies: ['c'] }] }, b: {} }),
  ]
  expect(new Set(prints).size).toBe(prints.length)
})

test('the fingerprint ignores the order of categories and services', () => {
  const [one, two] = [
    { id: 's', name: 'S' },
    { id: 't', name: 'T' },
  ]
  expect(fingerprint(createCatalog({ essential, a: { services: [one, two] }, b: {} }))).toBe(
    fingerprint(createCatalog({ b: {}, a: { services: [two, one] }, essential })),
  )
})
