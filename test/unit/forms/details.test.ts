import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode, encode, merge } from '../../../src/forms/details.ts'

const details = fc.dictionary(
  fc.constantFrom('name', 'email', 'url', 'tel', 'own message', '__proto__', 'constructor'),
  fc.string({ maxLength: 60 }),
)

describe('stored details', () => {
  test('survive storage, without empty ones', () => {
    fc.assert(
      fc.property(details, fc.constantFrom('local', 'cookie'), (some, storage) => {
        const full = Object.entries(some).filter(([, value]) => value)
        expect(Object.entries(decode(encode(some, storage))).sort()).toEqual(full.sort())
      }),
    )
  })

  test.each([
    '',
    'x',
    '{',
    '[]',
    '["a"]',
    'null',
    '1',
    '"a"',
    '{"name":1,"email":{"a":1}}',
    '{"name":null}',
  ])('are ignored when invalid: %s', (text) => {
    expect(decode(text)).toEqual({})
  })

  test('accept any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(Object.values(decode(text)).every((value) => typeof value === 'string')).toBe(true)
      }),
    )
  })

  test('drop the longest first when too long', () => {
    const name = 'n'.repeat(150)
    expect(decode(encode({ name: 'n'.repeat(201), email: 'a@b.c' }, 'local'))).toEqual({
      email: 'a@b.c',
    })
    expect(decode(encode({ 'own message': 'm'.repeat(4000), name }, 'local'))).toHaveProperty(
      'own message',
    )
    expect(decode(encode({ 'own message': 'm'.repeat(4001), name }, 'local'))).toEqual({ name })
    const cookie = encode({ 'own message': 'ä'.repeat(400), name, email: 'a@b.c' }, 'cookie')
    expect(decode(cookie)).toEqual({ name, email: 'a@b.c' })
    expect(encodeURIComponent(cookie ?? '').length).toBeLessThan(1501)
  })

  test('store nothing when empty', () => {
    expect(encode({ name: '' }, 'local')).toBe(undefined)
  })
})

describe('a submitted form', () => {
  const ann = { name: 'Ann', email: 'ann@example.org', url: 'https://ann.example' }

  test('of the same person adds to the stored details', () => {
    expect(merge(ann, { name: 'Ann', email: 'ann@example.org', tel: '1' })).toEqual({
      ...ann,
      tel: '1',
    })
  })
  test.each([
    { name: 'Bob' },
    { email: 'bob@example.org' },
    { name: 'Ann', email: 'bob@example.org' },
  ])('of another person replaces them all: %j', (bob) => {
    expect(merge(ann, bob)).toEqual(bob)
  })
  test('with an emptied field erases that detail', () => {
    expect(encode(merge(ann, { name: 'Ann', url: '' }), 'local')).toBe(
      JSON.stringify({ name: 'Ann', email: 'ann@example.org' }),
    )
  })
})
