import { describe, expect, test } from 'vitest'
import type { Categories } from '../../../src/catalog/catalog.ts'
import { declaration } from '../../../src/declaration/declaration.ts'
import { googleAnalytics } from '../../../src/services/googleAnalytics.ts'
import { youtube } from '../../../src/services/youtube.ts'

const categories = {
  essential: { required: true, cookies: [{ name: 'session', days: 0, purpose: 'Signs you in.' }] },
  analytics: { services: [googleAnalytics({ id: 'G-1' })] },
  media: { title: 'Films', description: 'Moving <b>pictures</b>.', services: [youtube()] },
} satisfies Categories

const markdown = (from: Categories = categories) => declaration(from, { format: 'markdown' })

const inPage = (html: string) => {
  const page = document.createElement('main')
  page.innerHTML = html
  return page
}
const textsOf = (page: ParentNode, selector: string) =>
  [...page.querySelectorAll(selector)].map((one) => one.textContent)

describe('HTML', () => {
  const page = inPage(declaration(categories))

  test('has categories and services as nested headings', () => {
    expect(textsOf(page, 'h2')).toEqual(['Essential', 'Analytics', 'Films'])
    expect(textsOf(page, 'h3')).toEqual(['Google Analytics', 'YouTube'])
    expect(textsOf(inPage(declaration(categories, { level: 6 })), 'h6')).toHaveLength(5)
  })

  test.each([
    [-1, 1],
    [0, 1],
    [NaN, 1],
    [2.5, 2],
    [7, 6],
    [Infinity, 6],
  ])('with a level of %s begins at h%i', (level, first) => {
    const below = inPage(declaration(categories, { level }))
    const tags = [...below.querySelectorAll('section > :not(p, table)')].map((one) => one.tagName)
    expect(new Set(tags)).toEqual(
      new Set([`H${String(first)}`, `H${String(Math.min(first + 1, 6))}`]),
    )
  })

  test('ends a sentence with one dot, even after a provider’s name with a dot', () => {
    const services = ['X Corp.', 'Google'].map((provider) => ({
      id: provider.slice(0, 1),
      name: provider,
      provider,
    }))
    const made = inPage(declaration({ essential: { required: true, services } }))
    expect(textsOf(made, 'p').join()).toMatch(/Provider: X Corp\.[^.]*Provider: Google\./)
  })

  test('has the language, and says what each heading is for', () => {
    const inArabic = inPage(declaration(categories, { texts: { lang: 'ar', dir: 'rtl' } }))
    const { lang, dir } = inArabic.firstElementChild as HTMLElement
    expect([lang, dir]).toEqual(['ar', 'rtl'])
    expect(textsOf(page, 'th[scope=row]')).toContain('_ga')
    expect(textsOf(page, 'section:first-of-type th[scope=col]')).toHaveLength(5)
  })

  test('labels each table with its category or service', () => {
    const names = [...page.querySelectorAll('table')].map((one) => one.ariaLabel)
    expect(names).toEqual(['Cookies: Essential', 'Cookies: Google Analytics', 'Cookies: YouTube'])
    const hostile = { essential: { required: true, title: '"><i>' } }
    const table = inPage(declaration(hostile)).querySelector('table')
    expect(table?.getAttribute('aria-label')).toBe('Cookies: "><i>')
  })

  test('lists what is stored, by whom, for how long and why', () => {
    expect(textsOf(page, 'section:nth-of-type(2) tr:nth-of-type(2) > *')).toEqual([
      '_ga',
      'Cookie',
      '2 years',
      'Recognizes your browser when you come back.',
      'Google',
    ])
    expect(textsOf(page, 'section:nth-of-type(3) tr:nth-of-type(2) > *')).toEqual([
      'YSC',
      'Cookie',
      'until you close the browser',
      'Checks that data sent in your name comes from you and not from another site.',
      'Google (youtube.com)',
    ])
  })

  test('links to the providers’ policies', () => {
    const links = [...page.querySelectorAll('a')].map((a) => a.getAttribute('href'))
    expect(links).toEqual(Array(2).fill('https://policies.google.com/privacy'))
  })

  test('escapes the site’s text', () => {
    expect(page.querySelector('b')).toBeNull()
    expect(page.textContent).toContain('Moving <b>pictures</b>.')
    const policyUrl = 'https://x.example/"><script>alert(1)</script>'
    const hostile = { id: 'x', name: '<img src=x>', policyUrl, cookies: ['<i>'] }
    const html = declaration({ essential: { required: true }, one: { services: [hostile] } })
    expect(inPage(html).querySelectorAll('img, script, i')).toHaveLength(0)
    expect(inPage(html).querySelector('a')?.getAttribute('href')).toBe(policyUrl)
  })

  test('links to no address that runs code', () => {
    const services = ['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x'].map(
      (policyUrl, index) => ({ id: `s${String(index)}`, name: 'X', policyUrl }),
    )
    const from = { essential: { required: true, services } }
    expect(inPage(declaration(from)).querySelector('a')).toBeNull()
    expect(markdown(from)).not.toMatch(/\]\(|script|data:/)
  })
})

describe('the record', () => {
  const names = (from: Categories, options = {}) =>
    textsOf(inPage(declaration(from, options)), 'code')
  const bare = { first: { required: true }, second: { required: true } }

  test('is listed once, in the first required category', () => {
    expect(names(bare)).toEqual(['consent'])
    expect(names(bare, { cookie: { name: 'choice', days: 30 } })).toEqual(['choice'])
    expect(declaration(bare, { cookie: { days: 365 } })).toContain('1 year')
  })

  test('isn’t listed again when declared, nor when stored elsewhere', () => {
    expect(names({ ...bare, second: { required: true, cookies: ['consent'] } })).toEqual([
      'consent',
    ])
    expect(names(bare, { cookie: false })).toEqual([])
    expect(names(bare, { cookie: { kind: false } })).toEqual([])
  })

  test('has the kind of its storage', () => {
    const page = inPage(declaration(bare, { cookie: { kind: 'local' } }))
    expect(textsOf(page, 'td:nth-child(2)')).toEqual(['Local storage'])
  })
})

describe('Markdown', () => {
  test('has headings, sentences and tables', () => {
    const text = markdown()
    expect(text).toContain('\n\n### Google Analytics\n\nCounts visits')
    expect(text).toContain('[Privacy policy](<https://policies.google.com/privacy>)')
    expect(text).toContain('| Name | Kind | Duration | Purpose | Provider |\n| --- |')
    expect(text).toContain('\n| `_ga_*` | Cookie | 2 years | Connects')
  })

  test('escapes markup, also in tables', () => {
    const text = markdown({
      essential: { required: true, title: '*x*', cookies: [{ name: 'a|b', purpose: 'c|<d>' }] },
    })
    expect(text).toContain('## \\*x\\*')
    expect(text).toContain('| `a\\|b` |')
    expect(text).toContain('c\\|\\<d\\>')
  })
})

test('takes words in another language', () => {
  const html = declaration(categories, { texts: { lang: 'de', lifetime: 'Aufbewahrt' } })
  expect(html).toContain('Aufbewahrt')
  expect(html).toContain('2 Jahre')
})
