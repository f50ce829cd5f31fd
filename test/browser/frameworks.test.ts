import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { install } from '../support/install.ts'
import { launch, type ChromiumEngine, type ChromiumTab } from './support/engines.ts'
import { banner, dialog, has, page } from './support/page.ts'
import { openSite, type Site } from './support/site.ts'

const placeholder = '[data-askfirst-placeholder]'
const from = (path: string) => readFileSync(join(install('pages'), path), 'utf8')

/** As WordPress writes them from a block theme's theme.json, with the inline styles that plugins add. */
const blockTheme = `
  :root { --wp--preset--font-size--small: 0.875rem; --wp--style--block-gap: 24px }
  :root :where(body) { margin: 0; font-family: Georgia, serif; font-size: 1.25rem; letter-spacing: -0.1px; line-height: 1.8; font-weight: 300 }
  :root :where(body *) { margin-block-start: 24px }
  :root :where(h1, h2, h3, h4) { font-size: 3rem; text-wrap: balance; letter-spacing: -1px; text-transform: capitalize }
  :root :where(a:where(:not(.wp-element-button))) { color: #b00; text-decoration: none }
  :root :where(.wp-element-button, button) { background: #111; border-width: 0; color: #fff; padding: calc(0.667em + 2px) calc(1.333em + 2px); font: inherit; text-transform: uppercase }
  :root :where(strong, b, th) { font-weight: 900; color: #060 }
  table { display: block; border: 2px solid } td, th { padding: 1.5em; border: 2px solid; text-align: center; background: #eee }
  ul li::before { content: '→' } button::after { content: '!' } p::first-letter { font-size: 3em }
  ::selection { background: red } svg, iframe { vertical-align: middle }
  dialog, [popover] { inset: 10% !important; max-width: 90% !important } input[type='checkbox'] { width: 13px !important; opacity: 0 !important }
`
const stylesheets: Readonly<Record<string, () => string>> = {
  'bootstrap 5': () => from('bootstrap/dist/css/bootstrap.css'),
  'tailwindcss, preflight': () =>
    from('tailwindcss/preflight.css').replace(/--theme\(([^()]*(?:\([^()]*\))?[^()]*)\)/g, 'serif'),
  '@picocss/pico': () => from('@picocss/pico/css/pico.css'),
  'a WordPress block theme': () => blockTheme,
  'all: unset !important': () => '*, ::before, ::after { all: unset !important }',
  'everything important': () =>
    `html body :not(main), html :not(main) { font: 700 9px/3 cursive !important; color: #f00 !important; background: #0f0 !important; margin: 9px !important; letter-spacing: 3px !important; text-transform: uppercase !important; box-shadow: 0 0 9px !important; text-align: right !important; white-space: nowrap !important }`,
  'what is inherited': () =>
    'body { letter-spacing: 3px; text-transform: uppercase; white-space: pre; text-indent: 2em; word-spacing: 9px; font-variant: small-caps; cursor: wait; text-shadow: 1px 1px red; list-style: square; quotes: none; tab-size: 2; hyphens: auto; text-align: right; line-height: 3; color: red; user-select: none; font-style: italic }',
  'a root of 62.5 %': () => 'html { font-size: 62.5% }',
}

/** Of ours, with the layout of each element and what it looks like, as an expression. What the page counts by is left out. */
const looks = `(() => {
  const all = ['${banner}', '${dialog}', '${placeholder} > div'].flatMap((root) =>
    [...document.querySelectorAll(root + ', ' + root + ' *')])
  const counts = new Map()
  return Object.fromEntries(all.flatMap((one) => {
    const path = (one.closest('dialog') ? 'dialog ' : one.closest('section[data-askfirst-banner]') ? 'banner ' : 'placeholder ') + one.localName
    counts.set(path, (counts.get(path) ?? 0) + 1)
    return [null, '::before', '::after'].flatMap((pseudo) => {
      const style = getComputedStyle(one, pseudo), { width, height } = one.getBoundingClientRect()
      if (pseudo && style.content === 'none') return []
      return [[[path, counts.get(path), pseudo ?? ''].join(' '), { box: [width, height].map((length) => length.toFixed(1)).join(), ...Object.fromEntries([...style].map((name) => [name, style.getPropertyValue(name)])) }]]
    })
  }))
})()`
type Looks = Readonly<Record<string, Readonly<Record<string, string>>>>

const differences = (one: Looks, other: Looks) =>
  Object.entries(one).flatMap(([element, style]) =>
    Object.entries(style).flatMap(([name, value]) => {
      const now = other[element]?.[name]
      return now === value ? [] : `${element} { ${name}: ${value} → ${String(now)} }`
    }),
  )

const config = {
  policyUrl: '/cookies',
  categories: {
    essential: { required: true },
    analytics: {
      services: [
        { id: 'matomo', name: 'Matomo', purpose: 'Counts visits.', cookies: ['_pk_*'] },
        { id: 'other', name: 'Other' },
      ],
    },
    media: {},
  },
}
const frame =
  '<iframe data-consent="media" data-src="about:blank" title="A film" style="width: 480px !important; height: 300px !important; border: 0 !important; margin: 0 !important; padding: 0 !important; box-sizing: border-box !important; max-width: none !important"></iframe>'

let site: Site
let engine: ChromiumEngine
let tab: ChromiumTab
beforeAll(async () => {
  engine = await launch('chromium')
  tab = await engine.newTab()
  site = await openSite()
})
afterAll(async () => {
  await engine.close()
  await site.close()
})

/** The looks of all that is ours in a page with a stylesheet. */
const looksWith = async (css: string, colorScheme: 'light' | 'dark', options: object = {}) => {
  const scheme = `<style>:root:root { color-scheme: ${colorScheme} !important } body:not(#a#b) { background: Canvas !important }</style>`
  const head = `<link rel="stylesheet" href="/site.css">${scheme}`
  site.set('/site.css', css)
  site.set(
    '/',
    page({ config: { ...config, ...options }, head, body: frame }).replace(
      '<html',
      `<html data-bs-theme="${colorScheme}" data-theme="${colorScheme}"`,
    ),
  )
  await tab.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await tab.goto(site.url('/'))
  await tab.waitFor(has(banner), 'the banner')
  await tab.waitFor(has(`${placeholder} button`), 'the placeholder')
  await tab.evaluate(`askfirst.consent.openSettings()`)
  await tab.waitFor(has(`${dialog}[open]`), 'the dialog')
  await tab.evaluate(
    `document.querySelectorAll('${dialog} details').forEach((one) => (one.open = true))`,
  )
  await tab.waitFor(has(`${dialog} table`), 'the table')
  return tab.evaluate<Looks>(looks)
}

describe.each(['light', 'dark'] as const)('%s: looks as in an empty page', (colorScheme) => {
  let empty: Looks
  beforeAll(async () => {
    empty = await looksWith('', colorScheme)
  })

  test.each(Object.keys(stylesheets))('%s', async (name) => {
    const css = stylesheets[name]?.() ?? ''
    expect(css).not.toBe('')
    expect(differences(empty, await looksWith(css, colorScheme))).toEqual([])
  })
})

describe('in the cascade layer', () => {
  const color = (selector: string, name: string) =>
    tab.evaluate<string>(`getComputedStyle(document.querySelector('${selector}')).${name}`)

  test('every rule of the site overrides ours, in banner, settings and placeholder', async () => {
    const css = `
      [data-askfirst-banner] button, [data-askfirst-settings] button, [data-askfirst-placeholder] button { border-radius: 1px }
      [data-askfirst-row] { color: rgb(1, 2, 3) } [data-askfirst-placeholder] { background: rgb(4, 5, 6) }`
    await looksWith(css, 'light', { styles: 'layer' })
    for (const root of [banner, dialog, placeholder])
      expect(await color(`${root} button`, 'borderRadius'), root).toBe('1px')
    expect(await color('[data-askfirst-row]', 'color')).toBe('rgb(1, 2, 3)')
    expect(await color(placeholder, 'backgroundColor')).toBe('rgb(4, 5, 6)')
    // What the site leaves alone is as ever.
    expect(await color(banner, 'position')).toBe('fixed')
  })

  test('control: a page with Bootstrap does look different', async () => {
    const empty = await looksWith('', 'light')
    const layered = await looksWith(from('bootstrap/dist/css/bootstrap.css'), 'light', {
      styles: 'layer',
    })
    expect(differences(empty, layered).join()).toMatch(/banner.*dialog.*placeholder/s)
  })
})
