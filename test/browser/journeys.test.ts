import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { engineNames, launch, type Engine, type Tab } from './support/engines.ts'
import { accept, banner, dialog, has, note, noting, page, ran, reject } from './support/page.ts'
import { openSite, type Site } from './support/site.ts'

const body = `
  <script type="text/plain" data-consent="analytics" src="/stats.js"></script>
  ${note('media', 'data-consent="media"')}
  <iframe title="A video" data-consent="media" data-src="/video"></iframe>
  <a href="/next">Next</a>`

let site: Site
beforeAll(async () => {
  site = await openSite({
    '/': page({ body }),
    '/next': page({ body: '<p>The next page</p>' }),
    '/stats.js': `${noting('stats')}; document.cookie = '_stats=1; path=/'`,
    '/video': '<!doctype html><title>video</title>',
  })
})
afterAll(() => site.close())

describe.each(engineNames)('journeys in %s', (name) => {
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
    await tab.goto(site.url('/'))
    await tab.waitFor(has(banner), 'the banner')
  })

  const settle = (one = tab) => one.evaluate('new Promise((resolve) => setTimeout(resolve, 400))')
  const third = () => site.count('/stats.js') + site.count('/video')
  const cookie = () => tab.evaluate<string>('document.cookie')

  test('makes no request and stores nothing before a yes', async () => {
    await settle()
    expect(third()).toBe(0)
    expect(await cookie()).toBe('')
    expect(await tab.evaluate('localStorage.length + sessionStorage.length')).toBe(0)
    expect(await tab.evaluate(ran)).toBe('')
  })

  test('Accept takes effect at once and is remembered', async () => {
    await tab.click(accept)
    await tab.waitFor(`${ran}.length === 'stats,media'.length`, 'both scripts')
    expect(await tab.evaluate(has(banner))).toBe(false)
    await tab.waitFor(`document.querySelector('iframe').contentDocument?.title === 'video'`)
    expect(await cookie()).toMatch(/consent=1\.0\.\d+\.banner\.[a-z\d]{16}\.analytics:forms:media/)
    await tab.reload()
    await tab.waitFor(`${ran}.length === 'stats,media'.length`, 'both scripts again')
    await settle()
    expect(await tab.evaluate(has('#askfirst'))).toBe(false)
    // WebKit takes what the page before has preloaded from its memory; that it ran again is asserted above.
    expect(site.count('/stats.js')).toBe(name === 'webkit' ? 1 : 2)
  })

  test('Reject requests nothing and is remembered', async () => {
    await tab.click(reject)
    expect(await tab.evaluate(has(banner))).toBe(false)
    expect(await cookie()).toMatch(/\.!analytics:!forms:!media$/)
    await tab.reload()
    await settle()
    expect(await tab.evaluate(has(banner))).toBe(false)
    expect(third()).toBe(0)
    expect(await tab.evaluate(ran)).toBe('')
  })

  test('Settings, one switch, Save', async () => {
    await tab.click(`${banner} [data-consent-open]`)
    await tab.waitFor(has(`${dialog}[open]`), 'the dialog')
    await tab.click('[data-consent-choice="media"]')
    expect(third()).toBe(0)
    await tab.click(`${dialog} [data-consent-save]`)
    await tab.waitFor(`${ran} === 'media'`, 'the media script')
    expect(await tab.evaluate(has(dialog))).toBe(false)
    expect(await cookie()).toMatch(/\.settings\..*\.!analytics:!forms:media$/)
    await tab.click('#open')
    await tab.waitFor(has('[data-consent-choice="media"]:checked'), 'the switch to be on')
    expect(await tab.evaluate(has('[data-consent-choice="analytics"]:checked'))).toBe(false)
  })

  test('Escape closes the settings without a change, and the banner stays', async () => {
    await tab.click('#open')
    await tab.waitFor(has(`${dialog}[open]`), 'the dialog')
    await tab.click('[data-consent-choice="analytics"]')
    await tab.press('Escape')
    await tab.waitFor(`!${has(dialog)}`, 'the dialog to close')
    expect(await tab.evaluate('document.activeElement.id')).toBe('open')
    expect(await cookie()).toBe('')
    expect(await tab.evaluate(has(banner))).toBe(true)
    await tab.click('#open')
    expect(await tab.evaluate(has('[data-consent-choice="analytics"]:checked'))).toBe(false)
  })

  test('withdrawing is as easy as accepting, erases, and reloads for what can’t be switched off', async () => {
    await tab.click(accept)
    await tab.waitFor(`document.cookie.includes('_stats=1')`)
    await tab.evaluate('window.stillHere = true')
    await tab.evaluate('askfirst.consent.save({ analytics: false })')
    await tab.waitFor('!window.stillHere && document.readyState === "complete"', 'the reload')
    await tab.waitFor(`${ran} === 'media'`, 'what is still allowed')
    expect(site.count('/stats.js')).toBe(1)
  })

  test('a decision and a withdrawal reach the other tab, without a reload', async () => {
    const other = await engine.newTab()
    await other.goto(site.url('/next'))
    await other.waitFor(has(banner), 'the banner in the other tab')
    await other.evaluate('window.stillHere = true')
    await tab.bringToFront()
    await tab.click(accept)
    await other.waitFor('askfirst.consent.allows("analytics")', 'the yes')
    expect(await other.evaluate(has(banner))).toBe(false)
    await tab.click('#open')
    await tab.waitFor(has(`${dialog}[open]`), 'the dialog')
    await tab.click(`${dialog} [data-consent-reject]`)
    await other.waitFor('!askfirst.consent.allows("analytics")', 'the no')
    expect(await other.evaluate('window.stillHere')).toBe(true)
  })

  test('a restored or reloaded page follows decisions made meanwhile', async () => {
    await tab.goto(site.url('/next'))
    await tab.waitFor(has(banner), 'the banner')
    await tab.click(reject)
    await tab.back()
    await tab.waitFor(`location.pathname === '/' && !!globalThis.askfirst?.consent?.$record.get()`)
    expect(await tab.evaluate(has(banner))).toBe(false)
    expect(await tab.evaluate('askfirst.consent.allows("media")')).toBe(false)
  })
})
