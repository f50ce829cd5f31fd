import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cookie } from '../../../src/vendor/cookie.ts'
import type { Service } from '../../../src/vendor/service.ts'
import { declaration } from '../../../src/declaration/declaration.ts'

const markdown = (service: Partial<Service>) =>
  declaration(
    { essential: { required: true, services: [{ id: 'one', name: 'One', ...service }] } },
    { format: 'markdown', cookie: false },
  )
const inCookie = (cookie: Partial<Cookie>) => markdown({ cookies: [{ name: 'a', ...cookie }] })
const lastLine = (text: string) => text.split('\n').at(-1) ?? ''

describe('a cell', () => {
  test('stays on one line', () => {
    expect(inCookie({ purpose: 'One.\nTwo.\r\n\r\n\tThree.' })).toContain('| One. Two. Three. |')
  })

  test('contains no markup', () => {
    expect(inCookie({ purpose: '~~struck~~ &lt;b> $x$ {y}' })).toContain(
      '\\~\\~struck\\~\\~ \\&lt;b\\> \\$x\\$ \\{y\\}',
    )
  })

  test.each([
    ['a', '`a`'],
    ['a|b', '`a\\|b`'],
    // Code in a table can hold neither.
    ['back`tick', 'back\\`tick'],
    ['back\\|slash', 'back\\\\\\|slash'],
    ['', ''],
  ])('%j as a name is %s', (name, text) => {
    expect(lastLine(inCookie({ name })).split(' | Cookie')[0]).toBe(`| ${text}`)
  })
})

test.each(['- a', '+ a', '1. a', '12) a', '---', '# a', '> a', '~~~', '    a', '\n\n- a'])(
  'a paragraph starting with %j stays a paragraph',
  (purpose) => {
    const [, , , paragraph = ''] = markdown({ purpose }).split('\n\n')
    expect(paragraph).toMatch(/^(\d*\\|a)/)
  },
)

describe('a link', () => {
  const linkTo = (policyUrl: string) => /\]\((.*)\)$/m.exec(markdown({ policyUrl }))?.[1]

  test.each([
    [
      'https://x/a>b) <img src=x onerror=alert(1)>',
      '<https://x/a%3Eb%29%20%3Cimg%20src=x%20onerror=alert%281%29%3E>',
    ],
    ['/privacy|`x\\\ny', '</privacy%7C%60x%5Cy>'],
    ['/?a=1&lt;=2', '</?a=1\\&lt;=2>'],
  ])('to %j ends in the right place', (policyUrl, address) => {
    expect(linkTo(policyUrl)).toBe(address)
  })
})

describe('for any texts', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'\\`|<>[]()*_~&#-+1. \n\ra'.split('')) }),
  )
  /** What a table's line is cut into: a bar behind an odd number of backslashes is none. */
  const cellsOf = (line: string) => line.replace(/\\[^\r\n]/g, '').split('|')
  /** Text, as Markdown reads it. */
  const read = (cell: string) => cell.replace(/\\([!-/:-@[-`{-~])/g, '$1')

  test('a table has the right rows and columns', () => {
    fc.assert(
      fc.property(text, text, text, text, (name, purpose, provider, domain) => {
        const table = inCookie({ name, purpose, provider, domain }).split('\n\n').at(-1) ?? ''
        expect(table.split(/[\r\n]+/).map((line) => cellsOf(line).length)).toEqual([7, 7, 7])
      }),
    )
  })

  test('text survives but for white space, without markup', () => {
    fc.assert(
      fc.property(text, (purpose) => {
        const line = lastLine(inCookie({ purpose, provider: 'x' }))
        const cell = /\| not stated \| (.*) \| x \|$/u.exec(line)?.[1] ?? ''
        expect(read(cell)).toBe(purpose.replace(/[^\S\u00a0\u202f]+/g, ' '))
        expect(cell.replace(/\\./g, '')).not.toMatch(/[\\`*_~[\]<>|&]/)
      }),
    )
  })

  test('white space never ends an address', () => {
    for (const space of '\t \u00a0\u1680\u2000\u2028\u2029\u202f\u205f\u3000\ufeff')
      expect(markdown({ policyUrl: `https://x.example/a${space}b` })).toMatch(
        /\(<https:\/\/x\.example\/a[%\dA-F]*b>\)$/m,
      )
  })

  test('an address stays an address', () => {
    fc.assert(
      fc.property(text, (path) => {
        const line = markdown({ policyUrl: `https://x.example/${path}` })
          .split('\n\n')
          .at(-1)
        expect(line).toMatch(/^Provider: One\. \[Privacy policy\]\(<https:[^\s<>()`|]*>\)$/)
      }),
    )
  })
})
