import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { beside } from './support/beside.ts'
import { engineNames, launch, type Engine, type Tab } from './support/engines.ts'
import { accept, banner, dialog, has, note, page, ran } from './support/page.ts'
import { openSite, type Site } from './support/site.ts'

const files = ['showBanner', 'showSettings', 'mountPlaceholders', 'fillDeclarations'].map(beside)
const settings = files[1] ?? ''

let site: Site
const fail = () => files.forEach((path) => site.set(path, { status: 503 }))
const repair = () =>
  files.forEach((path) => site.set(path, { headers: { location: `/dist${path}` }, status: 307 }))

beforeAll(async () => {
  site = await openSite({
    '/': page({
      body: `${note('a')}<p id="text">Text</p><button id="yes" data-consent-accept>Yes</button>
        <div data-consent-declaration></div><iframe data-consent="media" data-src="/x" title="A film"></iframe>`,
    }),
    '/x': '<!doctype html>',
  })
})
afterAll(() => site.close())

describe.each(engineNames)('files that fail, in %s', (name) => {
  let engine: Engine
  let tab: Tab
  beforeAll(async () => {
    engine = await launch(name)
  })
  afterAll(() => engine.close())
  beforeEach(async () => {
    await engine.fresh()
    tab = await engine.newTab()
    fail()
    site.clear()
    await tab.goto(site.url('/'))
    await tab.waitFor('window.askfirst?.consent')
  })
  const settle = () => tab.evaluate('new Promise((resolve) => setTimeout(resolve, 300))')

  test('requests the settings again at each click, and opens them once loaded', async () => {
    await tab.click('#open')
    await tab.waitFor('!askfirst.consent.$settingsOpen.get()', 'the failure')
    await tab.click('#open')
    await tab.waitFor('!askfirst.consent.$settingsOpen.get()', 'the failure')
    await settle()
    expect(site.count(settings)).toBeGreaterThan(1)
    repair()
    await tab.click('#open')
    await tab.waitFor(has(`${dialog}[open]`), 'the settings')
    await tab.click(`${dialog} [data-consent-reject]`)
    await tab.waitFor(`!${has(dialog)}`, 'the settings to close')
  })

  test('loads banner, placeholders and declaration on the next click', async () => {
    await settle()
    expect(await tab.evaluate(has(banner))).toBe(false)
    repair()
    await tab.click('#text')
    await tab.waitFor(has(banner), 'the banner')
    await tab.waitFor(has('[data-askfirst-placeholder]'), 'the placeholder')
    await tab.waitFor(has('[data-consent-declaration] table'), 'the declaration')
    // A click is no wish to see the settings.
    expect(await tab.evaluate(has(dialog))).toBe(false)
    await tab.click(accept)
    await tab.waitFor(`${ran} === 'a'`)
  })

  test('lets the site’s own buttons decide without them', async () => {
    await tab.click('#yes')
    await tab.waitFor(`${ran} === 'a'`)
    expect(await tab.evaluate(has('#askfirst'))).toBe(false)
  })
})
