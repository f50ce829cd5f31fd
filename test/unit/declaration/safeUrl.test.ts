import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safeUrl } from '../../../src/declaration/safeUrl.ts'

test.each([
  'https://x.example/privacy',
  'HTTP://x.example',
  'mailto:privacy@x.example',
  '/privacy',
  '//x.example/privacy',
  '?page=a:b',
  '#a:b',
  'privacy/a:b',
])('allows %s', (url) => {
  expect(safeUrl(url)).toBe(url)
})

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  '\u0000\u001fjavascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript\r:alert(1)',
  '\tjava\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'blob:https://x.example/1',
  undefined,
])('drops %j', (url) => {
  expect(safeUrl(url)).toBeUndefined()
})

test('returns the address as browsers read it', () => {
  expect(safeUrl(' https://x.example/\na\tb ')).toBe('https://x.example/ab')
})

test('drops foreign schemes, wherever they contain characters that browsers drop', () => {
  const dropped = fc.string({ unit: fc.constantFrom('\t', '\n', '\r'), maxLength: 2 })
  const around = fc.string({ unit: fc.constantFrom('\t', '\n', ' ', '\u0000', '\u001b') })
  const spelt = fc.array(dropped, { minLength: 11, maxLength: 11 })
  fc.assert(
    fc.property(around, spelt, (before, drops) => {
      const spelling = 'javascript:0'.replace(
        /./g,
        (letter, at: number) => letter + (drops[at] ?? ''),
      )
      expect(new URL(before + spelling, 'https://x.example').protocol).toBe('javascript:')
      expect(safeUrl(before + spelling)).toBeUndefined()
    }),
  )
})

test('everything allowed is one of the three schemes to browsers', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const url = safeUrl(text)
      if (url === undefined || !URL.canParse(url, 'https://x.example')) return
      expect(['http:', 'https:', 'mailto:']).toContain(new URL(url, 'https://x.example').protocol)
    }),
  )
})
