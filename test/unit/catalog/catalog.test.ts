import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createCatalog, type Categories } from '../../../src/catalog/catalog.ts'
import { namePattern } from '../../../src/catalog/namePattern.ts'
import { ConfigError } from '../../../src/errors.ts'

const essential = { required: true }
const codeOf = (categories: Categories) => {
  try {
    createCatalog(categories)
    return 'nothing thrown'
  } catch (error) {
    return error instanceof ConfigError ? error.code : error
  }
}

describe('createCatalog', () => {
  test.each<[string, string, Categories]>([
    ['nothing required', 'no-required-category', { analytics: {} }],
    ['no category at all', 'no-required-category', {}],
    ['an id with a dot', 'bad-id', { essential, 'a.b': {} }],
    ['an id with a colon', 'bad-id', { essential, 'a:b': {} }],
    ['an id that begins with a digit', 'bad-id', { essential, '1a': {} }],
    ['an id that begins with !', 'bad-id', { essential, '!a': {} }],
    ['an empty id', 'bad-id', { essential, '': {} }],
    ['an id of 41 letters', 'bad-id', { essential, ['a'.repeat(41)]: {} }],
    ['a service with a space', 'bad-id', { essential, a: { services: [{ id: 'b c', name: '' }] } }],
    [
      'a service called like a category',
      'duplicate-id',
      { essential, a: { services: [{ id: 'a', name: '' }] } },
    ],
    [
      'a service called like a later category',
      'duplicate-id',
      { essential, a: { services: [{ id: 'b', name: '' }] }, b: {} },
    ],
    [
      'two services of one id',
      'duplicate-id',
      {
        essential,
        a: { services: [{ id: 's', name: '' }] },
        b: { services: [{ id: 's', name: '' }] },
      },
    ],
  ])('%s: %s', (_, code, categories) => {
    expect(codeOf(categories)).toBe(code)
  })

  test('says how to fix the configuration', () => {
    expect(() => createCatalog({ essential, 'a.b': {} })).toThrow(/"a\.b".*Use a letter/)
  })

  test('indexes categories before their services', () => {
    const services = [{ id: 's', name: 'S', cookies: ['c'] }]
    const { entries } = createCatalog({ essential, a: { services, cookies: ['d'] } })
    expect([...entries.keys()]).toEqual(['essential', 'a', 's'])
    expect(entries.get('s')).toMatchObject({
      category: 'a',
      required: false,
      cookies: [{ name: 'c' }],
    })
    expect(entries.get('a')?.cookies).toEqual([{ name: 'd' }])
  })
})

describe('matches', () => {
  test.each([
    ['_ga', '_ga', true],
    ['_ga', '_gat', false],
    ['_ga_*', '_ga_ABC', true],
    ['_ga_*', '_ga', false],
    ['_ga*', '_ga', true],
    ['*', 'anything', true],
    ['ph_*_posthog', 'ph_token_posthog', true],
    ['ph_*_posthog', 'ph_posthog', false],
    ['a.b', 'axb', false],
    ['a+(b)[c]', 'a+(b)[c]', true],
    ['$x*', '$x1', true],
    ['a*a', 'a', false],
  ])('%s and %s: %s', (pattern, name, expected) => {
    expect(namePattern(pattern).test(name)).toBe(expected)
  })

  test('a name without a star matches only itself', () => {
    const text = fc.string().filter((one) => !one.includes('*'))
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(namePattern(one).test(other)).toBe(one === other)
      }),
    )
  })

  test('a star matches anything', () => {
    const text = fc.string().filter((one) => !one.includes('*'))
    fc.assert(
      fc.property(text, fc.string(), text, (a, b, c) => {
        expect(namePattern(`${a}*${c}`).test(a + b + c)).toBe(true)
      }),
    )
  })
})
