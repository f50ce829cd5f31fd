import { mkdirSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  engineNames,
  launch,
  type ChromiumEngine,
  type ChromiumTab,
  type Engine,
  type Tab,
} from './support/engines.ts'
import { treeOf } from './support/accessibilityTree.ts'
import { contrasts } from './support/contrasts.ts'
import { accept, banner, dialog, has, page } from './support/page.ts'
import { openSite, type Site } from './support/site.ts'

const config = {
  policyUrl: '/cookies',
  imprintUrl: '/imprint',
  categories: {
    essential: { required: true, cookies: [{ name: 'cart', days: 1, purpose: 'Your cart.' }] },
    analytics: {
      services: [
        { id: 'counter', name: 'Counter', provider: 'This site', cookies: ['_count'] },
        { id: 'maps', name: 'Maps', purpose: 'Shows maps.', policyUrl: 'https://maps.example/' },
      ],
    },
    forms: {},
  },
}
const head = `<style>:root { color-scheme: light dark } body { font: 1rem/1.5 sans-serif; background: Canvas }</style>`
const body = `<button id="opener" data-consent-open>Settings</button>${'<p>Text <a href="/elsewhere">with a link</a>.</p>'.repeat(40)}`
const layouts = {
  box: {},
  'box at the top': { position: 'top-end' },
  bar: { layout: 'bar' },
  'bar at the top': { layout: 'bar', position: 'top-start' },
  card: { layout: 'card' },
  'modal card': { layout: 'card', modal: true },
}
const drawer = { settingsLayout: 'drawer' }
const open = `${dialog}[open]`

/** What the focused element is called. */
const focused = `(({ ariaLabel, labels, textContent }) => ariaLabel || labels?.[0]?.textContent || textContent)(document.activeElement)`
/** The elements of the widget that a visitor can use, as they follow each other. */
const controls = `[...document.querySelectorAll('#askfirst :is(a, button, input, summary)')].filter((one) => one.checkVisibility())`

/** Where `npm run look` finds them. */
const screenshots = new URL('../../screenshots/', import.meta.url)

let site: Site
beforeAll(async () => {
  mkdirSync(screenshots, { recursive: true })
  const write = (options: object, markup = body) =>
    page({ config: { ...config, ...options }, head, body: markup })
  site = await openSite({
    '/': write({}),
    '/drawer': write(drawer),
    '/modal': write({ layout: 'card', modal: true }),
    '/float': write({ floatingButton: true }),
    '/inline': write(
      {},
      `<a id="before" href="#x">Before</a><div data-consent-settings></div><a id="after" href="#x">After</a>`,
    ),
    '/arabic': write({ locale: 'ar' }),
    '/arabic-bar': write({ locale: 'ar', layout: 'bar' }),
  })
  for (const [name, options] of Object.entries(layouts))
    site.set(`/layout/${name.replaceAll(' ', '-')}`, write(options))
})
afterAll(() => site.close())

describe.each(engineNames)('by keyboard, in %s', (name) => {
  let engine: Engine
  let tab: Tab
  beforeAll(async () => {
    engine = await launch(name)
  })
  afterAll(() => engine.close())
  beforeEach(async () => {
    await engine.fresh()
    tab = await engine.newTab()
  })

  const visit = async (path = '/') => {
    await tab.goto(site.url(path))
    await tab.waitFor(has(banner), 'the banner')
  }
  const isFocused = (selector: string) =>
    tab.evaluate<boolean>(`document.activeElement.matches(${JSON.stringify(selector)})`)
  /** Presses Tab until an element has the focus. */
  const tabTo = async (selector: string, most = 25) => {
    for (let step = 0; step < most; step++) {
      if (await isFocused(selector)) return
      await tab.press('Tab')
    }
    expect(await isFocused(selector), `the way to ${selector}`).toBe(true)
  }
  /** Presses Tab as long as the focus is in an element, or until the last one is reached, and notes what it passes. */
  const walk = async (selector: string, last = 'html') => {
    const names: string[] = []
    for (let step = 0; step < 25 && (await isFocused(`${selector} *`)); step++) {
      // A scroller may take the focus, too; it is no control.
      if (await isFocused('a, button, input, summary')) names.push(await tab.evaluate(focused))
      if (await isFocused(last)) break
      await tab.press('Tab')
    }
    return names
  }
  const choices = () => tab.evaluate('askfirst.consent.$record.get()?.choices ?? null')
  const openSettings = async (opener = '#opener') => {
    await tab.evaluate(`document.querySelector('${opener}').focus()`)
    await tab.press('Enter')
    await tab.waitFor(has(open), 'the settings')
  }

  test('2.1.1: Accept with Enter, Reject with Space', async () => {
    await visit()
    await tabTo('[data-consent-accept]')
    await tab.press('Enter')
    await tab.waitFor(`!${has(banner)}`, 'the banner to go')
    expect(await choices()).toEqual({ analytics: true, forms: true })
    await engine.fresh()
    tab = await engine.newTab()
    await visit()
    await tabTo('[data-consent-reject]')
    await tab.press('Space')
    await tab.waitFor(`!${has(banner)}`, 'the banner to go')
    expect(await choices()).toEqual({ analytics: false, forms: false })
  })

  test('2.4.3: the banner is first in focus order, and doesn’t take the focus', async () => {
    await visit()
    expect(await tab.evaluate('document.activeElement === document.body')).toBe(true)
    await tab.press('Tab')
    expect(await walk(banner)).toEqual([
      ...['Cookie policy', 'Imprint', 'Accept', 'Reject', 'Privacy Settings'],
    ])
    expect(await tab.evaluate(focused)).toBe('Settings')
  })

  test.each(['/', '/drawer'])(
    '2.1.1, 2.4.3: all settings of %s can be reached, and the focus returns to their opener',
    async (path) => {
      await visit(path)
      await openSettings()
      expect(await tab.evaluate(focused)).toBe('Privacy Settings')
      await tabTo('[data-askfirst-close]')
      expect(await walk(dialog, '[data-consent-save]')).toEqual([
        ...['Close', 'Cookie policy', 'Imprint', 'Cookies (2)', 'Analytics'],
        ...['Counter · This site', 'Cookies (1)', 'Maps', 'Privacy policy: Maps', 'Forms'],
        ...['Accept all', 'Reject all', 'Save'],
      ])
      // From the last one, Tab leads into Firefox's toolbar, out of which no key that is sent to the page leads back.
      await visit(path)
      await openSettings()
      await tabTo(`${dialog} summary`)
      await tab.press('Enter')
      await tab.waitFor(has(`${dialog} details[open] table`), 'the table')
      await tabTo('[data-consent-choice=maps]')
      await tab.press('Space')
      await tabTo('[data-consent-save]')
      await tab.press('Enter')
      await tab.waitFor(`!${has(dialog)}`, 'the settings to close')
      expect(await isFocused('#opener')).toBe(true)
      expect(await choices()).toEqual({ analytics: false, maps: true, forms: false })
    },
  )

  test('2.1.2: the settings close with Escape and by their button, and the focus returns', async () => {
    await visit()
    await openSettings()
    await tab.press('Escape')
    await tab.waitFor(`!${has(dialog)}`, 'the settings to close')
    expect(await isFocused('#opener')).toBe(true)
    await openSettings()
    await tabTo('[data-askfirst-close]')
    await tab.press('Enter')
    await tab.waitFor(`!${has(dialog)}`, 'the settings to close')
    expect(await isFocused('#opener')).toBe(true)
    expect(await choices()).toBe(null)
  })

  test('2.1.2: a modal banner focuses its heading, traps the focus, and releases it on a choice', async () => {
    await visit('/modal')
    expect(await isFocused(`${banner} h2`)).toBe(true)
    const seen = new Set<string>()
    // Tab leads on from the last one into Firefox's toolbar, out of which no key that is sent to the page leads back.
    const steps = name === 'firefox' ? 5 : 12
    for (let step = 0; step < steps; step++) {
      await tab.press('Tab')
      expect(await tab.evaluate(`!!document.activeElement.closest('main, footer')`)).toBe(false)
      seen.add(await tab.evaluate<string>(focused))
    }
    for (const one of ['Cookie policy', 'Imprint', 'Accept', 'Reject', 'Privacy Settings'])
      expect(seen).toContain(one)
    for (let step = 0; step < 3; step++) await tab.press('Escape')
    // Chromium tells of a closed dialog in a task of its own, in which it is opened again.
    await tab.waitFor(has(`${banner}:modal`), 'the banner to stay modal')
    await tab.evaluate(`document.querySelector('#opener').focus()`)
    expect(await isFocused('#opener'), 'the page is inert').toBe(false)
    await tabTo('[data-consent-open]')
    await tab.press('Enter')
    await tab.waitFor(has(open), 'the settings above it')
    await tab.press('Escape')
    await tab.waitFor(`!${has(dialog)}`, 'the settings to close')
    expect(await isFocused(`${banner} [data-consent-open]`)).toBe(true)
    await tab.evaluate(`document.querySelector('[data-consent-reject]').focus()`)
    await tab.press('Enter')
    await tab.waitFor(`!${has(banner)}`, 'the banner to go')
    await tabTo('#opener')
  })

  test('2.1.1, 2.1.2: settings in the page can be tabbed through and saved', async () => {
    await visit('/inline')
    await tab.waitFor(has('[data-consent-settings] input'), 'the settings')
    await tab.evaluate(`document.querySelector('#before').focus()`)
    await tab.press('Tab')
    await tabTo('[data-consent-settings] [data-consent-choice=forms]')
    await tab.press('Space')
    await tabTo('[data-consent-settings] [data-consent-save]')
    await tab.press('Enter')
    await tab.waitFor('!!askfirst.consent.$record.get()', 'the choice')
    expect(await choices()).toEqual({ analytics: false, forms: true })
    expect(await isFocused('[data-consent-settings] [data-consent-save]')).toBe(true)
    await tab.evaluate(`document.querySelector('[data-consent-withdraw]').focus()`)
    await tab.press('Enter')
    await tab.waitFor(`!${has('[data-consent-withdraw]')}`, 'the withdrawal')
    expect(await isFocused('[data-consent-settings] h2')).toBe(true)
    await tabTo('[data-consent-settings] [data-consent-save]')
    await tab.press('Tab')
    expect(await isFocused('#after')).toBe(true)
  })

  test('2.4.7: the focus has an outline of 3 px', async () => {
    await visit()
    const outlines = async (root: string) => {
      const widths = new Set<string>()
      for (let step = 0; step < 25 && (await isFocused(`${root} *`)); step++) {
        if (await isFocused('a, button, input, summary'))
          widths.add(
            await tab.evaluate(
              `(({ outlineStyle, outlineWidth }) => outlineStyle + ' ' + outlineWidth)(getComputedStyle(document.activeElement))`,
            ),
          )
        await tab.press('Tab')
      }
      return [...widths]
    }
    await tab.press('Tab')
    expect(await outlines(banner)).toEqual(['solid 3px'])
    await openSettings()
    await tabTo('[data-askfirst-close]')
    expect(await outlines(dialog)).toEqual(['solid 3px'])
  })

  test('2.4.11: the banner doesn’t cover the focused element', async () => {
    await tab.setViewport(800, 600)
    await visit()
    const covered = `(() => {
      const [one, other] = [document.activeElement, document.querySelector('${banner}')].map((element) => element.getBoundingClientRect())
      return document.activeElement.closest('main, footer') && one.top < other.bottom && one.bottom > other.top && one.left < other.right && one.right > other.left
    })()`
    await tab.evaluate(`document.querySelector('main a').focus()`)
    for (let step = 0; step < 41; step++) {
      await tab.waitFor(`!${covered}`, `the banner to give way at step ${String(step)}`)
      await tab.press('Tab')
    }
  })

  test('3.2.1: focusing alone changes nothing', async () => {
    await visit()
    await openSettings()
    await tab.evaluate(`${controls}.forEach((one) => one.focus())`)
    expect(await choices()).toBe(null)
    expect(await tab.evaluate(`${has(open)} && ${has(banner)}`)).toBe(true)
    expect(await tab.evaluate(has('#askfirst details[open]'))).toBe(false)
    expect(await tab.url()).toBe(site.url('/'))
  })

  test('4.1.3, 2.2.1: a saved choice is announced without moving the focus, and stays in the settings', async () => {
    await visit()
    const status = `document.querySelector('#askfirst > [role=status]')`
    expect(await tab.evaluate(`${status}.textContent`)).toBe('')
    await openSettings()
    await tabTo('[data-consent-save]')
    await tab.press('Enter')
    await tab.waitFor(`${status}.textContent === 'Your choices are saved.'`, 'the status')
    expect(await isFocused('#opener')).toBe(true)
    // It goes after 5 seconds. What it says can be read again at any time.
    await openSettings()
    expect(
      await tab.evaluate(`document.querySelector('[data-askfirst-choice] dl').textContent`),
    ).toMatch(/^Last choice.+Made throughPrivacy SettingsReference/)
  })
})

describe('visually', () => {
  let engine: ChromiumEngine
  let tab: ChromiumTab
  beforeAll(async () => {
    engine = await launch('chromium')
  })
  afterAll(() => engine.close())
  beforeEach(async () => {
    await engine.fresh()
    tab = await engine.newTab()
  })
  const visit = async (path = '/') => {
    await tab.goto(site.url(path))
    await tab.waitFor(has(banner), 'the banner')
  }
  const openSettings = async () => {
    await tab.evaluate('askfirst.consent.openSettings()')
    await tab.waitFor(has(open), 'the settings')
    await tab.evaluate(`document.querySelectorAll('details').forEach((one) => (one.open = true))`)
    await tab.waitFor(has(`${dialog} table`), 'the tables')
  }
  /** What doesn't fit into its box, or can't be brought into the window by scrolling. */
  const cut = (root: string) =>
    tab.evaluate<string[]>(`[...document.querySelectorAll('${root}, ${root} *')].filter((one) => {
      if (!one.checkVisibility() || one.localName === 'code') return false
      one.scrollIntoView({ block: 'nearest' })
      const { left, right, top, bottom } = one.getBoundingClientRect()
      const isOut = left < -1 || right > innerWidth + 1 || (bottom - top < innerHeight && (top < -1 || bottom > innerHeight + 1))
      const isScroller = getComputedStyle(one).overflowY === 'auto'
      return isOut || one.scrollWidth > one.clientWidth + 1 && one.clientWidth || !isScroller && one.localName === 'button' && one.scrollHeight > one.clientHeight + 1
    }).map((one) => one.outerHTML.slice(0, 120))`)

  test.each([
    [640, 360],
    [360, 640],
  ])('1.3.4: everything is visible at %i × %i', async (width, height) => {
    await tab.setViewport(width, height)
    await visit()
    expect(await cut(banner)).toEqual([])
    await openSettings()
    expect(await cut(dialog)).toEqual([])
  })

  test.each(['light', 'dark'] as const)(
    '1.4.3, 1.4.11: contrasts, %s: 4.5 for text, 3 for switches and focus',
    async (colorScheme) => {
      await tab.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await visit('/float')
      expect(await contrasts(tab, banner)).toEqual([])
      // Hovered, too.
      await tab.page.hover(accept)
      expect(await contrasts(tab, banner)).toEqual([])
      await openSettings()
      expect(await contrasts(tab, dialog)).toEqual([])
      await tab.click(`${dialog} [data-consent-choice=maps]`)
      await tab.click(`${dialog} [data-consent-choice=forms]`)
      expect(await contrasts(tab, dialog), 'with switches on and mixed').toEqual([])
      await tab.click('[data-consent-save]')
      await tab.waitFor(has('#askfirst > [role=status]:popover-open'), 'the confirmation')
      expect(await contrasts(tab, '#askfirst')).toEqual([])
      await openSettings()
      expect(await contrasts(tab, dialog), 'with a choice').toEqual([])
    },
  )

  test.each(Object.keys(layouts))('1.4.4: text at twice the size, %s', async (layout) => {
    const session = await engine.context.newCDPSession(tab.page)
    await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
    await visit(`/layout/${layout.replaceAll(' ', '-')}`)
    expect(
      await tab.evaluate(`getComputedStyle(document.querySelector('${banner}')).fontSize`),
    ).toBe('30px')
    expect(await cut(banner)).toEqual([])
    if (layout !== 'box') return
    await openSettings()
    expect(await cut(dialog)).toEqual([])
  })

  test.each(Object.keys(layouts))(
    '1.4.10: %s, at 320 × 256, as a laptop’s window zoomed four times',
    async (layout) => {
      await tab.setViewport(320, 256)
      const name = layout.replaceAll(' ', '-')
      await visit(`/layout/${name}`)
      await tab.screenshot(new URL(`zoom-${name}.png`, screenshots).pathname)
      expect(await cut(banner)).toEqual([])
    },
  )

  test.each([...Object.keys(layouts), 'settings'])('1.4.12: text spacing, %s', async (layout) => {
    await tab.setViewport(360, 640)
    await visit(layout === 'settings' ? '/' : `/layout/${layout.replaceAll(' ', '-')}`)
    if (layout === 'settings') await openSettings()
    await tab.evaluate(`document.querySelectorAll('#askfirst *').forEach(({ style }) => {
      for (const [name, value] of [['line-height', '1.5'], ['letter-spacing', '0.12em'], ['word-spacing', '0.16em']])
        style.setProperty(name, value, 'important')
    })`)
    await tab.evaluate(
      `document.querySelectorAll('#askfirst p').forEach(({ style }) => style.setProperty('margin-bottom', '2em', 'important'))`,
    )
    expect(await cut(layout === 'settings' ? dialog : banner)).toEqual([])
  })

  test('1.4.13: nothing appears on hover or focus', async () => {
    await visit()
    await openSettings()
    const shown = `[...document.querySelectorAll('#askfirst, #askfirst *')].filter((one) => one.checkVisibility()).length + document.querySelectorAll('#askfirst [title]').length`
    const before = await tab.evaluate(shown)
    for (const one of await tab.page.locator(`${dialog} :is(a, button, input, summary)`).all()) {
      await one.hover()
      await one.focus()
      expect(await tab.evaluate(shown)).toBe(before)
    }
  })

  test.each([...Object.keys(layouts), 'settings', 'arabic', 'arabic-bar'])(
    '1.3.2, 2.4.3: reading order is visual order, %s',
    async (layout) => {
      const isPage = layout.startsWith('arabic')
      const path = isPage ? `/${layout}` : `/layout/${layout.replaceAll(' ', '-')}`
      await visit(layout === 'settings' ? '/' : path)
      // So low that the dialog is one scroller.
      await tab.setViewport(800, layout === 'settings' ? 460 : 720)
      if (layout === 'settings') await openSettings()
      const root = layout === 'settings' ? dialog : banner
      expect(
        await tab.evaluate(`(() => {
          const isRtl = getComputedStyle(document.querySelector('${root}')).direction === 'rtl'
          const all = [...document.querySelectorAll('${root} :is(h2, p, strong, button, input, summary, th, td)')].filter((one) => one.checkVisibility())
          return all.slice(1).flatMap((one, index) => {
            const [before, now] = [all[index], one].map((each) => each.getBoundingClientRect())
            const isBeside = isRtl ? now.right <= before.left + 1 : now.left >= before.right - 1
            return isBeside || now.top >= before.bottom - 1 ? [] : [one.outerHTML]
          })
        })()`),
      ).toEqual([])
    },
  )

  test('2.5.3: accessible names begin with the visible text', async () => {
    await visit()
    await openSettings()
    expect(
      await tab.evaluate(`${controls}.flatMap((one) => {
        const { ariaLabel, labels, innerText } = one
        const text = (labels?.[0]?.innerText ?? innerText).trim()
        // A sign is no text.
        return !/\\p{L}/u.test(text) || !ariaLabel || ariaLabel.startsWith(text) ? [] : [ariaLabel]
      })`),
    ).toEqual([])
  })

  test('2.5.8: targets are at least 24 px', async () => {
    await tab.setViewport(320, 640)
    await visit('/float')
    const small = `[...document.querySelectorAll('#askfirst :is(button, input, summary)')].filter((one) => { const { width, height } = one.getBoundingClientRect(); return width < 24 || height < 24 }).map((one) => one.outerHTML)`
    await openSettings()
    expect(await tab.evaluate(small)).toEqual([])
    await tab.click(`${dialog} [data-consent-accept]`)
    await tab.waitFor(has('[data-askfirst-float]'), 'the floating button')
    expect(await tab.evaluate(small)).toEqual([])
  })

  test('4.1.2: the accessibility tree of the banner', async () => {
    await visit()
    expect(await treeOf(engine, tab, banner)).toMatchInlineSnapshot(`
      "region "Cookies on this site"
        heading "Cookies on this site" level=2
        paragraph
          StaticText "We are using cookies to give you the best experience. You can find out more about which cookies we are using or switch them off in privacy settings."
          link "Cookie policy"
          StaticText " · "
          link "Imprint"
        button "Accept"
        button "Reject"
        button "Privacy Settings""
    `)
  })

  test('4.1.2: the accessibility tree of a modal banner', async () => {
    await visit('/modal')
    expect(await treeOf(engine, tab, banner)).toMatchInlineSnapshot(`
      "dialog "Cookies on this site" modal=true
        heading "Cookies on this site" focused=true level=2
        paragraph
          StaticText "We are using cookies to give you the best experience. You can find out more about which cookies we are using or switch them off in privacy settings."
          link "Cookie policy"
          StaticText " · "
          link "Imprint"
        button "Accept"
        button "Reject"
        button "Privacy Settings""
    `)
  })

  test('4.1.2: the accessibility tree of the settings', async () => {
    await visit()
    await tab.evaluate('askfirst.consent.openSettings()')
    await tab.waitFor(has(open), 'the settings')
    await tab.click(`${dialog} section summary`)
    await tab.waitFor(has(`${dialog} table`), 'the table')
    expect(await treeOf(engine, tab, dialog)).toMatchInlineSnapshot(`
      "dialog "Privacy Settings" modal=true
        heading "Privacy Settings" level=2
        button "Close"
        paragraph
          StaticText "Choose what this site may use. You can change it at any time."
          link "Cookie policy"
          StaticText " · "
          link "Imprint"
        strong
          StaticText "Essential"
        StaticText "Always on"
        paragraph
          StaticText "What the site cannot work without, such as remembering this choice."
        group
          DisclosureTriangle "Cookies (2)" focused=true expanded=true
          table "Cookies: Essential"
            row
              columnheader "Name"
              columnheader "Duration"
              columnheader "Purpose"
            row
              rowheader "consent"
                code
              cell "182 days"
              cell "Remembers your choice."
            row
              rowheader "cart"
                code
              cell "1 day"
              cell "Your cart."
        LabelText
          strong
            StaticText "Analytics"
          switch "Analytics" checked=false
        paragraph
          StaticText "Shows us which pages are read, so that we can improve them."
        list
          listitem level=1
            LabelText
              strong
                StaticText "Counter"
              StaticText " · This site"
              switch "Counter · This site" checked=false
            group
              DisclosureTriangle "Cookies (1)"
          listitem level=1
            LabelText
              strong
                StaticText "Maps"
              switch "Maps" checked=false
            paragraph
              StaticText "Shows maps."
              link "Privacy policy: Maps"
        LabelText
          strong
            StaticText "Forms"
          switch "Forms" checked=false
        paragraph
          StaticText "Remembers your details, so that you don’t have to type them into each form."
        button "Accept all"
        button "Reject all"
        button "Save""
    `)
  })
})
