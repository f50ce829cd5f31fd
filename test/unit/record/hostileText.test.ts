import fc from 'fast-check'
import Cookies from 'js-cookie'
import { afterEach, describe, expect, test } from 'vitest'
import { decode, encode } from '../../../src/record/codec.ts'
import type { ConsentRecord } from '../../../src/record/record.ts'
import vectors from '../../vectors/record.json' with { type: 'json' }

const head = '1.0.1763841000.banner.k3j9x2q8m1t0z7ab.'
const whole = `${head}analytics:!googleAnalytics:!forms:media`

describe('decode', () => {
  test('reads no truncated record, unless that is one', () => {
    for (let length = 0; length < whole.length; length++) {
      const text = whole.slice(0, length)
      const record = decode(text)
      if (record) expect(encode(record)).toBe(text)
      if (length < head.length) expect(record).toBe(undefined)
    }
  })

  test('reads no end of a record as a record', () => {
    for (let from = 1; from < whole.length; from++) {
      expect(decode(whole.slice(from))).toBe(undefined)
    }
  })

  test('grants nothing more when one character is changed, except in names', () => {
    const before = decode(whole)?.choices ?? {}
    fc.assert(
      fc.property(
        fc.nat(head.length - 1),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
        (at, character) => {
          const record = decode(whole.slice(0, at) + character + whole.slice(at + 1))
          if (record) expect(record.choices).toEqual(before)
        },
      ),
      { numRuns: 1000 },
    )
  })

  test.each([
    ['letters that lower-case to ASCII', `${head}\u212Aelvin`],
    ['a long s', `${head}analytic\u017F`],
    ['digits of another script', '1.0.\u0661763841000.banner.abc.analytics'],
    ['full-width dots', whole.replaceAll('.', '\uFF0E')],
    ['a byte order mark', `\uFEFF${whole}`],
    ['half a surrogate pair', `${head}analytics\uD800`],
    ['a line separator at the end', `${whole}\u2028`],
    ['a carriage return at the end', `${whole}\r`],
    ['two records', `${whole}\n${whole}`],
    ['two cookies', `${whole}; consent=${whole}`],
    ['quotes around it', `"${whole}"`],
    ['one id three times', `${head}forms:media:forms:forms`],
    ['a prototype after an id', `${head}analytics:__proto__`],
    ['a denied prototype', `${head}!__proto__`],
  ])('isn’t fooled by %s', (_, text) => {
    expect(decode(text)).toBe(undefined)
  })

  test.each([
    ['a million ids', Array.from({ length: 1_000_000 }, (_, index) => `a${index}`).join(':')],
    ['a million letters', 'a'.repeat(1_000_000)],
    ['a million colons', ':'.repeat(1_000_000)],
    ['a million ids that lead nowhere', `${'a:'.repeat(1_000_000)}!`],
  ])('doesn’t throw on %s', (_, list) => {
    expect(() => decode(head + list)).not.toThrow()
  })

  test.each([
    ['an object', {}],
    ['an array', [whole, 1]],
    ['a number', 1],
    ['true', true],
  ])('finds no record in %s, which another program may send', (_, data) => {
    expect(decode(data as never)).toBe(undefined)
  })
})

describe('the record in a cookie', () => {
  afterEach(() => Cookies.remove('consent'))

  const valid = vectors.valid as { text: string; record: ConsentRecord }[]
  test.each(valid)('$text is stored unchanged', ({ text }) => {
    Cookies.set('consent', text)
    expect(document.cookie.split('; ')).toContain(`consent=${text}`)
    expect(Cookies.get('consent')).toBe(text)
  })

  test('needs one split and no decoding', () => {
    for (const { text, record } of valid) {
      const [version, revision, time, how, id, choices, ...more] = text.split('.')
      expect(decodeURIComponent(text)).toBe(text)
      expect([version, revision, Number(time), how, id, more]).toEqual([
        '1',
        record.revision,
        record.time,
        record.how,
        record.id,
        [],
      ])
      const granted = choices?.split(':').filter((name) => name && !name.startsWith('!'))
      expect(granted).toEqual(Object.keys(record.choices).filter((name) => record.choices[name]))
    }
  })
})
