import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonFault } from '../../src/jsonFault.ts'

test.each([
  ['{\n  "a": 1,\n}', 'unexpected "}" at line 3, column 1'],
  ['{ "a": 1 "b": 2 }', 'unexpected "\\"" at line 1, column 10'],
  ['{\n  "a": [1, 2\n', 'it ends too early at line 3, column 1'],
  ['', 'it ends too early at line 1, column 1'],
  ["{ 'a': 1 }", 'unexpected "\'" at line 1, column 3'],
  ['{ "a": undefined }', 'unexpected "u" at line 1, column 8'],
  ['{ "a": 01 }', 'unexpected "1" at line 1, column 9'],
  ['{ "a": "b\n" }', 'unexpected "\\"" at line 1, column 8'],
  ['{ // words\n}', 'unexpected "/" at line 1, column 3'],
  ['{}\n{}', 'unexpected "{" at line 2, column 1'],
  ['{ "a": 1,\u00a0"b": 2 }', 'unexpected "\u00a0" at line 1, column 10'],
])('says at which character %j breaks', (text, words) => {
  expect(() => JSON.parse(text) as unknown).toThrow()
  expect(jsonFault(text)).toBe(words)
})

test('finds a fault within each text that JSON.parse rejects, and none in the others', () => {
  const broken = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', '[', '"', ':', '\\', '0', '\u00a0'))
    .map(([text, at, letter]) => {
      const place = at % (text.length + 1)
      return text.slice(0, place) + letter + text.slice(letter ? place : place + 1)
    })
  const isJson = (text: string) => {
    try {
      JSON.parse(text)
      return true
    } catch {
      return false
    }
  }
  fc.assert(
    fc.property(broken, (text) => {
      const end = `it ends too early at line 1, column ${text.length + 1}`
      if (isJson(text)) expect(jsonFault(text)).toBe(end)
      else {
        const column = Number(/column (\d+)/.exec(jsonFault(text))?.[1])
        // The text before the named place can still become JSON; otherwise the place would be named too late.
        expect(column).toBeGreaterThan(0)
        expect(column).toBeLessThanOrEqual(text.length + 1)
      }
    }),
  )
})
