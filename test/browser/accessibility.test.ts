import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launch, type ChromiumEngine, type ChromiumTab } from './support/engines.ts'
import { accept, banner, dialog, has, page } from './support/page.ts'
import { openSite, type Site } from './support/site.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const screenshots = new URL('../../screenshots/', import.meta.url)

const config = {
  policyUrl: '/cookies',
  imprintUrl: '/imprint',
  categories: {
    essential: {
      required: true,
      cookies: [{ name: 'consent', days: 182, purpose: 'Remembers this choice.' }],
    },
    analytics: {
      services: [
        { use: 'googleAnalytics', id: 'G-TEST' },
        { id: 'matomo', name: 'Matomo', provider: 'This site', cookies: ['_pk_*'] },
      ],
    },
    forms: {},
    media: {},
  },
}
const german = {
  lang: 'de',
  bannerTitle: 'Cookies und Einwilligungen',
  banner:
    'Wir verwenden Cookies, um Ihnen die bestmögliche Nutzererfahrung zu bieten. Sie können in den Datenschutzeinstellungen mehr erfahren oder sie abschalten.',
  accept: 'Alle akzeptieren',
  reject: 'Alle ablehnen',
  settings: 'Datenschutzeinstellungen',
}
const arabic = {
  lang: 'ar',
  dir: 'rtl',
  banner:
    'نستخدم ملفات تعريف الارتباط لنمنحك أفضل تجربة. يمكنك معرفة المزيد أو إيقافها في إعدادات الخصوصية.',
  accept: 'قبول',
  reject: 'رفض',
  settings: 'إعدادات الخصوصية',
}
const head = `<style>:root { color-scheme: light dark } body { font: 1rem/1.5 sans-serif; margin: 2rem; background: Canvas }</style>`
const underPolicy = {
  categories: {
    essential: { required: true },
    analytics: {},
    marketing: { sale: true },
    forms: {},
  },
  policyUrl: '/cookies',
  policy: { region: 'US-CA' },
}
const signalled = `<script>Object.defineProperty(navigator, 'globalPrivacyControl', { value: true })</script>`
const privacyLinks = `<form data-consent-remember><label>Name <input autocomplete="name"></label><p data-consent-remember></p></form>
  <p data-consent-signal></p>
  <p><a id="choices" href="#privacy-settings" data-consent-link="privacy-choices"></a> <a href="#privacy-settings" data-consent-link="do-not-sell"></a></p>`
const paragraphs = '<p>Text <a href="/elsewhere">with a link</a>.</p>'.repeat(60)

let site: Site
let engine: ChromiumEngine
let tab: ChromiumTab
beforeAll(async () => {
  mkdirSync(screenshots, { recursive: true })
  engine = await launch('chromium')
  const words = (texts: object) => page({ config: { ...config, texts }, head, body: paragraphs })
  site = await openSite({
    '/': words({}),
    '/de': words(german),
    '/ar': words(arabic),
    '/notice': page({ config: underPolicy, head, body: privacyLinks + paragraphs }),
    '/signal': page({
      config: underPolicy,
      head: head + signalled,
      body: privacyLinks + paragraphs,
    }),
    '/declaration': page({ config, head, body: '<div data-consent-declaration></div>' }),
  })
})
afterAll(async () => {
  await engine.close()
  await site.close()
})
beforeEach(async () => {
  await engine.fresh()
  tab = await engine.newTab()
})

const open = async (path = '/') => {
  await tab.goto(site.url(path))
  await tab.waitFor(has(banner), 'the banner')
}
const openDialog = async () => {
  await tab.click('#open')
  await tab.waitFor(has(`${dialog}[open]`), 'the dialog')
  await tab.evaluate(`document.querySelectorAll('details').forEach((one) => (one.open = true))`)
}
const violations = async (root = '#askfirst') => {
  await tab.evaluate(`Promise.all(document.getAnimations().map((one) => one.finished))`)
  await tab.evaluate(axe)
  return tab.evaluate<string[]>(
    `axe.run('${root}', { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
      .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`,
  )
}
describe.each(['light', 'dark'] as const)('axe-core, %s', (colorScheme) => {
  test.each(['/', '/de', '/ar'])(
    'has no violations on the banner and the dialog of %s',
    async (path) => {
      await tab.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await open(path)
      expect(await violations()).toEqual([])
      await openDialog()
      expect(await violations()).toEqual([])
    },
  )

  test.each([320, 1440])(
    'has no violations on the notice, the US privacy links and the settings under a signal, at %i px',
    async (width) => {
      await tab.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await tab.setViewport(width, 720)
      await open('/notice')
      await tab.waitFor(has('#choices svg'), 'the icon')
      await tab.waitFor(has('form label > input[type=checkbox]'), 'the line of the form')
      const picture = (name: string) =>
        new URL(`${name}-${String(width)}-${colorScheme}.png`, screenshots).pathname
      await tab.screenshot(picture('notice'))
      expect(await violations('body')).toEqual([])
      expect(await violations()).toEqual([])
      await tab.goto(site.url('/signal'))
      await tab.waitFor(`document.querySelector('[data-consent-signal]').textContent`)
      expect(await violations('body')).toEqual([])
      await openDialog()
      await tab.screenshot(picture('signal'))
      expect(await violations()).toEqual([])
    },
  )

  test('has no violations on the declaration, whose tables scroll instead of the page', async () => {
    await tab.page.emulateMedia({ colorScheme })
    await tab.setViewport(320, 640)
    await open('/declaration')
    await tab.click(accept)
    const table = '[data-consent-declaration] table'
    await tab.waitFor(has(table), 'the declaration')
    expect(await violations('main')).toEqual([])
    expect(await tab.evaluate('document.documentElement.scrollWidth')).toBe(320)
    // By keys, too.
    expect(
      await tab.evaluate(`(() => { const one = document.querySelector('${table}').parentNode
        one.focus(); return [document.activeElement === one, one.scrollWidth > one.clientWidth] })()`),
    ).toEqual([true, true])
  })

  test('cuts off nothing in the printed declaration', async () => {
    await tab.setViewport(320, 640)
    await open('/declaration')
    const group = '[data-consent-declaration] [role=group]'
    await tab.waitFor(has(group), 'the declaration')
    const overflow = `getComputedStyle(document.querySelector('${group}')).overflowX`
    expect(await tab.evaluate(overflow)).toBe('auto')
    await tab.page.emulateMedia({ media: 'print' })
    expect(await tab.evaluate(overflow)).toBe('visible')
  })

  test.each([320, 390, 768, 1440])(
    '1.4.10: fits without sideways scrolling at %i px',
    async (width) => {
      await tab.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      for (const path of ['/', '/de', '/ar']) {
        await engine.fresh()
        tab = await engine.newTab()
        await tab.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await tab.setViewport(width, 720)
        await open(path)
        const name = `${path.slice(1) || 'en'}-${String(width)}-${colorScheme}`
        await tab.screenshot(new URL(`banner-${name}.png`, screenshots).pathname)
        const fits = (selector: string) =>
          `(() => { const one = document.querySelector('${selector}'), { left, right, top, bottom } = one.getBoundingClientRect()
          return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight && one.scrollWidth <= one.clientWidth && document.documentElement.scrollWidth <= innerWidth })()`
        expect(await tab.evaluate(fits(banner)), `banner ${name}`).toBe(true)
        await openDialog()
        await tab.screenshot(new URL(`settings-${name}.png`, screenshots).pathname)
        expect(await tab.evaluate(fits(dialog)), `settings ${name}`).toBe(true)
        expect(
          await tab.evaluate(
            fits('[data-askfirst-body]').replace('document.documentElement', 'one'),
          ),
          `body ${name}`,
        ).toBe(true)
      }
    },
  )
})

test('a category switches its services, and shows their state', async () => {
  await open()
  await openDialog()
  await tab.click('[data-consent-choice="analytics"]')
  expect(await tab.evaluate(has('[data-consent-choice="matomo"]:checked'))).toBe(true)
  await tab.click('[data-consent-choice="googleAnalytics"]')
  await tab.click(`${dialog} [data-consent-save]`)
  expect(await tab.evaluate(`askfirst.consent.$record.get().choices`)).toEqual({
    analytics: true,
    googleAnalytics: false,
    forms: false,
    media: false,
  })
})

test('styles of the site don’t break the widget', async () => {
  const hostile = `<style>* { letter-spacing: 1px } button { width: 100%; text-transform: uppercase; background: red; float: right } p { margin: 99px; color: red } section { position: static; display: none } dialog { width: 10px } input { display: none }</style>`
  site.set('/hostile', page({ config, head: hostile, body: paragraphs }))
  await open('/hostile')
  const style = (selector: string, name: string) =>
    tab.evaluate<string>(`getComputedStyle(document.querySelector('${selector}')).${name}`)
  expect(await style(banner, 'position')).toBe('fixed')
  expect(await style(banner, 'display')).toBe('grid')
  expect(await style(`${banner} button`, 'textTransform')).toBe('none')
  expect(await style(`${banner} p`, 'marginTop')).toBe('0px')
  await openDialog()
  expect(await style(`${dialog} input`, 'display')).not.toBe('none')
})
