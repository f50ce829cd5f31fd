import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode, encode } from '../../../src/record/codec.ts'
import type { ConsentRecord } from '../../../src/record/record.ts'
import vectors from '../../vectors/record.json' with { type: 'json' }

const from = (alphabet: string, minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...alphabet.split(/(?=.)/)), minLength, maxLength })
const lower = 'abcdefghijklmnopqrstuvwxyz'
const letters = lower + lower.toUpperCase()
const digits = '0123456789'
const anId = fc
  .tuple(from(letters, 1, 1), from(`${letters}${digits}_-`, 0, 39))
  .map((parts) => parts.join(''))

const aRecord: fc.Arbitrary<ConsentRecord> = fc.record({
  id: from(lower + digits, 1, 32),
  revision: from(lower + digits, 1, 16),
  time: fc.integer({ min: 1, max: 999_999_999_999 }),
  how: fc.constantFrom('banner', 'settings', 'placeholder', 'form', 'api', 'signal', 'carried'),
  choices: fc.dictionary(
    fc.oneof(anId, fc.constantFrom('constructor', 'toString', 'valueOf')),
    fc.boolean(),
    {
      noNullPrototype: true,
    },
  ),
})

/** Text that nearly is a record. */
const nearly = fc
  .tuple(aRecord, fc.nat(), fc.nat(3), fc.string({ unit: 'binary', maxLength: 3 }))
  .map(([record, at, cut, text]) => {
    const whole = encode(record)
    const place = at % (whole.length + 1)
    return whole.slice(0, place) + text + whole.slice(place + cut)
  })

describe('codec', () => {
  test('round-trips every record', () => {
    fc.assert(
      fc.property(aRecord, (record) => {
        expect(decode(encode(record))).toEqual(record)
      }),
    )
  })

  test('never throws, and reads only what it would write', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string(), nearly), (text) => {
        const record = decode(text)
        if (record) expect(encode(record)).toBe(text)
      }),
      { numRuns: 2000 },
    )
  })

  test('grants only what the text names', () => {
    fc.assert(
      fc.property(nearly, anId, (text, id) => {
        const named = new RegExp(`(^|[.:])${id}(:|$)`).test(text)
        if (!named)
          expect(Object.hasOwn(decode(text)?.choices ?? {}, id) && decode(text)?.choices[id]).toBe(
            false,
          )
      }),
    )
  })

  test('leaves prototypes alone', () => {
    const before = Reflect.ownKeys(Object.prototype)
    for (const name of ['__proto__', 'constructor', 'prototype', 'hasOwnProperty']) {
      const record = decode(`1.0.1763841000.banner.abc.${name}`)
      if (record) expect(Object.keys(record.choices)).toEqual([name])
    }
    expect(Reflect.ownKeys(Object.prototype)).toEqual(before)
    expect(decode('1.0.1763841000.banner.abc.__proto__')).toBe(undefined)
  })

  test('writes only characters that a cookie stores as they are', () => {
    // RFC 6265, 4.1.1: cookie-octet; and what encodeURIComponent, which js-cookie uses, leaves alone or js-cookie restores.
    fc.assert(
      fc.property(aRecord, (record) => {
        expect(encode(record)).toMatch(/^[\w.:!-]*$/)
      }),
    )
  })

  test('stays under 200 bytes for eight categories and exceptions', () => {
    const ids = [
      'analytics',
      'forms',
      'media',
      'marketing',
      'preferences',
      'support',
      'maps',
      'googleAnalytics',
      'youtube',
    ]
    const choices = Object.fromEntries(ids.map((id) => [id, false]))
    const record = {
      id: 'a'.repeat(16),
      revision: 'a1b2c3d',
      time: 1_763_841_000,
      how: 'placeholder',
      choices,
    } as const
    expect(`consent=${encode(record)}`.length).toBeLessThan(200)
  })
})

describe('vectors for readers in other languages', () => {
  test.each(vectors.valid)('$text', ({ text, record }) => {
    expect(decode(text)).toEqual(record)
    expect(encode(record as ConsentRecord)).toBe(text)
  })

  test.each(vectors.invalid)('%j isn’t a record', (text) => {
    expect(decode(text)).toBe(undefined)
  })

  test('include more than forty invalid records', () => {
    expect(new Set(vectors.invalid).size).toBeGreaterThan(40)
  })
})
