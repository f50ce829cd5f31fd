import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launch, type ChromiumEngine, type ChromiumTab } from './support/engines.ts'
import { accept, banner, dialog, has, note, page, ran } from './support/page.ts'
import { openSite, type Site } from './support/site.ts'

const float = '[data-askfirst-float]'
const late = `<script>
  const button = (name) => { const made = document.createElement('button'); made.setAttribute('data-consent-' + name, ''); made.id = name; made.textContent = name; document.querySelector('main').append(made) }
  setTimeout(() => ['accept', 'reject', 'save', 'open'].forEach(button))
</script>`
const prerendering = `<script>
  let isPrerendering = true
  Object.defineProperty(Document.prototype, 'prerendering', { get: () => isPrerendering })
  window.activate = () => { isPrerendering = false; document.dispatchEvent(new Event('prerenderingchange')) }
</script>`
const google = {
  categories: {
    essential: { required: true },
    analytics: { services: [{ use: 'googleAnalytics', id: 'G-TEST', mode: 'advanced' }] },
  },
}

let site: Site
let engine: ChromiumEngine
let tab: ChromiumTab
beforeAll(async () => {
  engine = await launch('chromium')
  site = await openSite({
    '/': page({ body: note('analytics') }),
    '/float': page({ config: { floatingButton: true } }),
    '/no-reject': page({ config: { rejectButton: false } }),
    '/link': page({
      config: { styles: false },
      head: '<link rel="stylesheet" href="/dist/widget.css">',
    }),
    '/own': page({
      body: `<form onsubmit="return false"><input type="checkbox" data-consent-choice="media" id="media"><button data-consent-save id="own-save">Save</button></form>${late}`,
    }),
    '/twice': page({
      config: google,
      body: `<script src="/askfirst.global.js?again"></script>${note('analytics')}`,
    }),
    '/prerendered': page({ head: prerendering, body: note('analytics') }),
    '/broken': page().replace('"categories"', 'categories'),
    '/unknown': page({
      config: { categories: { essential: { required: true, services: [{ use: 'nobody' }] } } },
    }),
  })
})
afterAll(async () => {
  await engine.close()
  await site.close()
})
beforeEach(async () => {
  await engine.fresh()
  tab = await engine.newTab()
  await tab.page.route(/google/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  )
})

const open = async (path: string) => {
  await tab.goto(site.url(path))
  await tab.waitFor(has(banner), 'the banner')
}
const count = (selector: string) =>
  tab.evaluate<number>(`document.querySelectorAll('${selector}').length`)
const settle = () => tab.evaluate('new Promise((resolve) => setTimeout(resolve, 300))')
const choices = () => tab.evaluate(`askfirst.consent.$record.get()?.choices`)

describe('the widget', () => {
  test('shows a floating button after the decision, if the site wants it', async () => {
    await open('/float')
    expect(await count(float)).toBe(0)
    await tab.click(accept)
    await tab.waitFor(has(float), 'the button')
    await tab.reload()
    await tab.waitFor(has(float), 'the button, after a reload')
    await tab.click(float)
    await tab.waitFor(has(`${dialog}[open]`), 'the settings')
  })

  test('omits Reject only when the site says so', async () => {
    await open('/')
    expect(await count(`${banner} [data-consent-reject]`)).toBe(1)
    await open('/no-reject')
    expect(await count(`${banner} [data-consent-reject]`)).toBe(0)
  })

  test('leaves its styles to a linked file when the site says so', async () => {
    await open('/link')
    expect(await tab.evaluate('document.adoptedStyleSheets.length')).toBe(0)
    expect(
      await tab.evaluate(`getComputedStyle(document.querySelector('${banner}')).position`),
    ).toBe('fixed')
  })

  test('opens the settings from a link on another page', async () => {
    await tab.goto(site.url('/#privacy-settings'))
    await tab.waitFor(has(`${dialog}[open]`), 'the settings')
    await tab.click('[data-askfirst-close]')
    expect(await count(dialog)).toBe(0)
    expect(await choices()).toBe(undefined)
  })

  test('binds the site’s own buttons and switches, late ones too', async () => {
    await open('/own')
    await tab.waitFor(has('#open'), 'the late buttons')
    await tab.click('#media')
    await tab.click('#own-save')
    expect(await choices()).toEqual({ analytics: false, forms: false, media: true })
    await tab.click('button#accept')
    expect(await choices()).toEqual({ analytics: true, forms: true, media: true })
    await tab.click('button#reject')
    expect(await choices()).toEqual({ analytics: false, forms: false, media: false })
    await tab.click('button#open')
    await tab.waitFor(has(`${dialog}[open]`), 'the settings')
  })

  test('handles buttons and links in a shadow root, and a later hash change', async () => {
    await open('/')
    await tab.evaluate(`document.querySelector('main').attachShadow?.call(
      document.querySelector('main').appendChild(document.createElement('div')), { mode: 'open' },
    ).append(...['open', 'accept'].map((name) => {
      const button = document.createElement('button')
      button.setAttribute('data-consent-' + name, '')
      button.textContent = button.id = name
      return button
    }))`)
    await tab.evaluate(`location.hash = '#privacy-settings'`)
    await tab.waitFor(has(`${dialog}[open]`), 'the settings, by the hash')
    await tab.press('Escape')
    await tab.page.locator('main button#open').click()
    await tab.waitFor(has(`${dialog}[open]`), 'the settings, from the shadow root')
    await tab.press('Escape')
    await tab.page.locator('main button#accept').click()
    expect(await choices()).toEqual({ analytics: true, forms: true, media: true })
  })

  test('ignores links to other sites, and links opened in a new tab', async () => {
    site.set(
      '/links',
      page({ body: `<a id="other" href="//other.example.test/#privacy-settings">Other</a>` }),
    )
    await open('/links')
    await tab.evaluate(
      `addEventListener('click', (event) => { window.prevented = event.defaultPrevented; event.preventDefault() })`,
    )
    await tab.click('#other')
    expect(await tab.evaluate('window.prevented')).toBe(false)
    await tab.page.locator('#open').click({ modifiers: ['Control'] })
    expect(await tab.evaluate('window.prevented')).toBe(false)
    expect(await count(dialog)).toBe(0)
  })

  test('saves from a form of the site without submitting it, and ignores an unknown id', async () => {
    site.set(
      '/form',
      page({
        body: `<form action="/sent"><input type="checkbox" data-consent-choice="media" id="media" checked>
      <input type="checkbox" data-consent-choice="typo" checked><button data-consent-save id="own-save">Save</button></form>`,
      }),
    )
    await open('/form')
    // What the markup has ticked before the visitor is no consent (CJEU, C-673/17, Planet49).
    expect(await tab.evaluate(`document.querySelector('#media').checked`)).toBe(false)
    await tab.click('#media')
    await tab.click('#own-save')
    await settle()
    expect(await tab.url()).toBe(site.url('/form'))
    expect(await choices()).toEqual({ analytics: false, forms: false, media: true })
  })

  test('keeps the state of a category’s only service when something else is saved', async () => {
    site.set(
      '/one',
      page({
        config: {
          categories: {
            essential: { required: true },
            forms: {},
            analytics: { services: [{ id: 'matomo', name: 'Matomo' }] },
          },
        },
      }),
    )
    await open('/one')
    await tab.evaluate(`askfirst.consent.accept(), askfirst.consent.withdraw('matomo')`)
    await tab.click('#open')
    await tab.waitFor(has(`${dialog}[open]`), 'the settings')
    await tab.click(`${dialog} [data-consent-choice=forms]`)
    await tab.click(`${dialog} [data-consent-save]`)
    expect(
      await tab.evaluate(`['analytics', 'matomo', 'forms'].map(askfirst.consent.allows).join()`),
    ).toBe('true,false,false')
  })

  test('returns when a router swaps the whole document, and open settings stay modal', async () => {
    await open('/')
    await tab.click('#open')
    await tab.waitFor(has(`${dialog}[open]`), 'the settings')
    await tab.evaluate(
      `document.body.replaceWith(Object.assign(document.createElement('body'), { innerHTML: '<p>New</p>' }))`,
    )
    await tab.waitFor(has(`${dialog}:modal`), 'the settings, modal in the new body')
    await tab.press('Escape')
    await tab.waitFor(`!${has(dialog)}`, 'the settings to close')
    await tab.evaluate(
      `document.documentElement.replaceWith(document.documentElement.cloneNode(true))`,
    )
    await tab.evaluate(
      `document.documentElement.replaceWith(document.createRange().createContextualFragment('<html><head></head><body></body></html>').firstChild ?? document.createElement('html')), document.documentElement.append(document.createElement('body'))`,
    )
    await tab.waitFor(has(banner), 'the banner in the new document')
  })

  test('returns when a router swaps the body', async () => {
    await open('/')
    await tab.evaluate(
      `document.body.replaceWith(Object.assign(document.createElement('body'), { innerHTML: '<p>New</p>' }))`,
    )
    await tab.waitFor(has(banner), 'the banner in the new body')
    await tab.evaluate(`document.body.innerHTML = '<p>Newer</p>'`)
    await tab.waitFor(has(banner), 'the banner among new children')
    await tab.click(accept)
    expect(await count(banner)).toBe(0)
  })

  test('escapes names and descriptions', async () => {
    site.set(
      '/markup',
      page({
        config: {
          categories: {
            essential: { required: true, title: '<img src=x onerror="window.hit = 1">' },
            stats: { title: '<b>Stats</b>' },
          },
        },
      }),
    )
    await open('/markup')
    await tab.click('#open')
    await tab.waitFor(has(`${dialog}[open]`), 'the settings')
    expect(await count(`${dialog} img, ${dialog} b`)).toBe(0)
    expect(await tab.evaluate('window.hit')).toBe(undefined)
  })
})

describe('starting', () => {
  test('a second start does nothing', async () => {
    await open('/twice')
    await settle()
    expect(await count(banner)).toBe(1)
    expect(
      await tab.evaluate(`dataLayer.filter((command) => command[1] === 'default').length`),
    ).toBe(1)
    await tab.click(accept)
    await settle()
    expect(await tab.evaluate(ran)).toBe('analytics')
  })

  test('stop removes everything from the page', async () => {
    await open('/')
    await tab.evaluate('askfirst.consent.stop()')
    await settle()
    expect(await count('#askfirst')).toBe(0)
    expect(await tab.evaluate('document.adoptedStyleSheets.length')).toBe(0)
    await tab.evaluate('askfirst.consent.accept()')
    await settle()
    expect(await tab.evaluate(ran)).toBe('')
  })

  test('a prerendered page runs and shows nothing until it is activated', async () => {
    await tab.goto(site.url('/'))
    await tab.waitFor(has(banner), 'the banner')
    await tab.click(accept)
    await tab.goto(site.url('/prerendered'))
    await settle()
    expect(await tab.evaluate(ran)).toBe('')
    await tab.evaluate('activate()')
    await tab.waitFor(`${ran} === 'analytics'`)
    await engine.context.clearCookies()
    await tab.goto(site.url('/prerendered'))
    await settle()
    expect(await count(banner)).toBe(0)
    await tab.evaluate('activate()')
    await tab.waitFor(has(banner), 'the banner')
  })

  test.each([
    ['/broken', 'bad-config'],
    ['/unknown', 'unknown-service'],
  ])('%s: logs a ConfigError, and grants nothing', async (path, code) => {
    const errors: string[] = []
    tab.page.on('pageerror', (error) => errors.push(error.message))
    // What has to be fetched first can only be reported.
    tab.page.on('console', (line) => errors.push(line.text()))
    await tab.goto(site.url(path))
    await settle()
    expect(errors.join()).toContain(code)
    expect(await tab.evaluate('!!askfirst.consent')).toBe(code === 'unknown-service')
    expect(await tab.evaluate(`!!askfirst.consent?.allows('analytics')`)).toBe(false)
  })
})
