import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { askedBeside } from './support/beside.ts'
import { engineNames, launch, type Engine, type Tab } from './support/engines.ts'
import { banner, dialog, has, page } from './support/page.ts'
import { blocks } from './support/readme.ts'
import { openSite, type Site } from './support/site.ts'

/** The page of the docs; its vendors are services of the same ids, whose code isn't loaded. */
const written = (blocks('html', 'docs/markup.md')[0] ?? '')
  .replace(
    '{ "use": "googleAnalytics", "id": "G-XXXXXXX" }',
    '{ "id": "googleAnalytics", "name": "Google Analytics" }',
  )
  .replace('{ "use": "hotjar", "id": 1234567 }', '{ "id": "hotjar", "name": "Hotjar" }')
const choice = (id: string) => `[data-consent-choice=${id}]`
const many = `<form id="first"><input type="checkbox" data-consent-choice="analytics">
    <input type="checkbox" data-consent-choice="media"><button type="reset">Undo</button></form>
  <fieldset id="second"><input type="checkbox" data-consent-choice="analytics"><input type="checkbox" data-consent-choice="typo"></fieldset>
  <p id="late"></p>`
const modal = `<dialog id="modal" aria-label="Cookies" data-consent-show="undecided"><button data-consent-accept>Yes</button></dialog>`
const misspelt = `<script>window.said = []; console.warn = (...words) => said.push(words.slice(0, 3).join(' '))</script>
  <input type="checkbox" data-consent-choice="analitycs"><p data-consent-show="decided !medai">x</p><p data-consent-show="!undecided settings media">x</p>`

let site: Site
beforeAll(async () => {
  site = await openSite({
    '/': written,
    '/film': '<!doctype html><title>A film</title>',
    '/many': page({ body: many }),
    '/none': page(),
    '/modal': page({ config: { widget: false }, body: modal }),
    '/misspelt': page({ body: misspelt }).replace('global.js', 'global.dev.js'),
    '/ahead': page({
      config: {
        widget: false,
        categories: {
          essential: { required: true },
          one: { services: [{ use: 'matomo', siteId: 1, url: 'https://localhost' }] },
        },
      },
    }),
  })
})
afterAll(() => site.close())

describe.each(engineNames)('%s', (name) => {
  let engine: Engine
  let tab: Tab
  beforeAll(async () => {
    engine = await launch(name)
  })
  afterAll(() => engine.close())
  beforeEach(async () => {
    await engine.fresh()
    tab = await engine.newTab()
    site.clear()
  })
  const asked = () => askedBeside(site.requests)
  const isSeen = (selector: string) =>
    tab.evaluate<boolean>(`document.querySelector('${selector}').getClientRects().length > 0`)
  const seen = (selector: string) =>
    tab.waitFor(`document.querySelector('${selector}').getClientRects().length > 0`, selector)
  const gone = (selector: string) =>
    tab.waitFor(`!document.querySelector('${selector}').getClientRects().length`, `no ${selector}`)
  const record = () =>
    tab.evaluate(`(({ how, choices }) => ({ how, choices }))(askfirst.consent.$record.get() ?? {})`)
  /** The ids of what is checked, and in brackets of what is mixed. */
  const boxes = (within = 'body') =>
    tab.evaluate<string>(`[...document.querySelectorAll('${within} [data-consent-choice]')]
      .flatMap((one) => one.indeterminate ? '(' + one.dataset.consentChoice + ')' : one.checked ? one.dataset.consentChoice : []).join(' ')`)
  const settle = () => tab.evaluate('new Promise((resolve) => setTimeout(resolve, 300))')

  test('a custom banner shows until the decision, without a file of the widget', async () => {
    await tab.goto(site.url('/'))
    await seen('#banner')
    await seen('[data-consent-show="!media"]')
    expect(await isSeen('footer')).toBe(false)
    await tab.click('#banner [data-consent-accept]')
    await gone('#banner')
    await seen('footer')
    expect(await isSeen('[data-consent-show="!media"]')).toBe(false)
    expect(await record()).toEqual({
      how: 'banner',
      choices: { analytics: true, media: true },
    })
    await tab.reload()
    await seen('footer')
    expect(await isSeen('#banner')).toBe(false)
    expect(await tab.evaluate(has('#askfirst'))).toBe(false)
    expect(asked()).toContain('followMarkup')
    expect(asked()).not.toContain('showBanner')
    await tab.click('footer [data-consent-withdraw]')
    await seen('[data-consent-show="!media"]')
    expect(await record()).toMatchObject({ choices: { analytics: false, media: false } })
  })

  test('custom settings: a category sets its services, and Save reads the boxes', async () => {
    await tab.goto(site.url('/'))
    await seen('#banner')
    await tab.click('#banner [data-consent-open]')
    await tab.waitFor(has('dialog:modal'), 'the dialog')
    expect(await boxes()).toBe('essential')
    expect(await tab.evaluate(has(`${choice('essential')}:disabled`))).toBe(true)
    await tab.click(choice('analytics'))
    expect(await boxes()).toBe('essential analytics googleAnalytics hotjar')
    await tab.click(choice('hotjar'))
    expect(await boxes()).toBe('essential (analytics) googleAnalytics')
    await tab.click('[data-consent-save]')
    await gone('dialog')
    expect(asked()).not.toContain('showSettings')
    expect(await record()).toEqual({
      how: 'settings',
      choices: { analytics: true, hotjar: false, media: false },
    })
    await tab.reload()
    await seen('footer')
    await tab.click('footer a')
    await tab.waitFor(has('dialog:modal'), 'the dialog')
    expect(await boxes()).toBe('essential (analytics) googleAnalytics')
  })

  test('Cancel and Escape close custom settings without a change', async () => {
    await tab.goto(site.url('/'))
    await seen('#banner')
    for (const leave of [() => tab.click('[data-consent-close]'), () => tab.press('Escape')]) {
      await tab.click('#banner [data-consent-open]')
      await tab.waitFor(has('dialog:modal'), 'the dialog')
      await tab.click(choice('media'))
      await leave()
      await gone('dialog')
      await tab.waitFor('!askfirst.consent.$settingsOpen.get()', 'the store to hear of it')
      expect(await boxes()).toBe('essential')
    }
    expect(await tab.evaluate('askfirst.consent.$record.get() ?? null')).toBe(null)
    expect(await isSeen('#banner')).toBe(true)
  })

  test('boxes keep unsaved changes as the page changes, and follow each decision', async () => {
    await tab.goto(site.url('/many'))
    await tab.waitFor(has('#askfirst'), 'the banner')
    await tab.waitFor('document.readyState === "complete"', 'the page')
    await settle()
    await tab.click(`#first ${choice('media')}`)
    await tab.evaluate(
      `document.querySelector('#late').innerHTML = '<input type="checkbox" checked data-consent-choice="forms"><b data-consent-show="forms">on</b>'`,
    )
    await gone('#late b')
    expect(await boxes('main')).toBe('media')
    // The widget's own switches are its own.
    await tab.click('#open')
    await tab.waitFor(has(`${dialog}[open]`), 'the settings')
    expect(await boxes('main')).toBe('media')
    await tab.click('[data-askfirst-close]')
    expect(await boxes('main')).toBe('media')
    await tab.evaluate('askfirst.consent.save({ analytics: true, forms: true })')
    expect(await boxes('main')).toBe('analytics analytics forms')
    expect(await isSeen('#late b')).toBe(true)

    await tab.click(`#first ${choice('media')}`)
    await tab.click(`#first ${choice('analytics')}`)
    expect(await boxes('main')).toBe('media analytics forms')
    await tab.click('#first [type=reset]')
    expect(await boxes('main')).toBe('analytics analytics forms')

    const other = await engine.newTab()
    await other.goto(site.url('/many'))
    await other.waitFor('window.askfirst?.consent')
    await other.evaluate('askfirst.consent.reject()')
    await tab.bringToFront()
    await tab.waitFor(`!${has('#late :checked')}`, 'the decision of the other tab')
    expect(await boxes('main')).toBe('')
    expect(await isSeen('#late b')).toBe(false)
  })

  test('the widget’s settings don’t fetch followMarkup', async () => {
    await tab.goto(site.url('/none'))
    await tab.click('#open')
    await tab.waitFor(has(`${dialog}[open]`), 'the settings')
    await settle()
    expect(asked()).not.toContain('followMarkup')
  })

  test('a modal banner stays until the visitor decides', async () => {
    await tab.goto(site.url('/modal'))
    await tab.waitFor(has('#modal:modal'), 'the dialog')
    await tab.press('Escape')
    await tab.press('Escape')
    await settle()
    expect(await tab.evaluate(has('#modal:modal'))).toBe(true)
    await tab.click('#modal [data-consent-accept]')
    await gone('#modal')
    expect(await record()).toMatchObject({ how: 'banner' })
  })

  test('stop removes it', async () => {
    await tab.goto(site.url('/'))
    await seen('#banner')
    await tab.evaluate('askfirst.consent.stop()')
    await tab.evaluate('askfirst.consent.accept()')
    expect(await isSeen('#banner')).toBe(true)
  })

  test('with widget: false, the banner isn’t prefetched before presets either', async () => {
    await tab.goto(site.url('/ahead'))
    await tab.waitFor('window.askfirst?.consent')
    await settle()
    expect(await tab.evaluate(has(banner))).toBe(false)
    expect(asked()).toEqual(['services/matomo'])
  })

  test('the development build warns of unknown ids', async () => {
    await tab.goto(site.url('/misspelt'))
    await tab.waitFor('said.length > 1', 'the warnings')
    await tab.evaluate(`document.body.append('more')`)
    await settle()
    expect(await tab.evaluate('said')).toEqual([
      'askfirst: no category or service has the id "analitycs" of a data-consent-choice. Did you mean "analytics"?',
      'askfirst: no category or service has the id "medai" of a data-consent-show. Did you mean "media"?',
    ])
  })
})
