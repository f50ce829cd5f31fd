import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { engineNames, launch, type Engine, type Tab } from './support/engines.ts'
import { accept, banner, dialog, has, page } from './support/page.ts'
import { openSite, type Site } from './support/site.ts'

/** Notes our events, and cancels those of the type that the address, or a test, names. */
const head = `<script>
window.said = []
window.refused = new URLSearchParams(location.search).get('refused')
for (const type of ['show', 'choice', 'close'])
  addEventListener('askfirst:' + type, (event) => {
    said.push([type, event.detail])
    if (refused === type) event.preventDefault()
  })
</script>`

let site: Site
beforeAll(async () => {
  site = await openSite({ '/': page({ head }) })
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
  })
  const settle = () => tab.evaluate('new Promise((resolve) => setTimeout(resolve, 300))')
  const refuse = (type?: string) => tab.evaluate(`void (refused = ${JSON.stringify(type)})`)
  const last = () => tab.evaluate('said.at(-1)')
  const isUndecided = () => tab.evaluate('!askfirst.consent.$record.get()')
  const open = async () => {
    await tab.click('#open')
    await tab.waitFor(has(`${dialog}:modal`), 'the settings')
  }

  test('cancelling askfirst:show suppresses the banner and the settings', async () => {
    await tab.goto(site.url('/?refused=show'))
    await tab.waitFor('said.length > 0', 'the event')
    await settle()
    expect(await last()).toEqual(['show', { part: 'banner', question: 'consent' }])
    expect(await tab.evaluate(has(banner))).toBe(false)
    await tab.click('#open')
    await tab.waitFor('said.length > 1', 'the event')
    await settle()
    expect(await last()).toEqual(['show', { part: 'settings' }])
    expect(await tab.evaluate(has(dialog))).toBe(false)
    expect(await tab.evaluate('askfirst.consent.$settingsOpen.get()')).toBe(false)
    await refuse()
    await open()
  })

  test('askfirst:choice carries the choices; cancelling it stores nothing', async () => {
    await tab.goto(site.url('/?refused=choice'))
    await tab.waitFor(has(banner), 'the banner')
    await tab.click(accept)
    const all = { essential: true, analytics: true, forms: true, media: true }
    expect(await last()).toEqual(['choice', { choices: all }])
    expect(await isUndecided()).toBe(true)
    expect(await tab.evaluate(`document.cookie`)).toBe('')
    expect(await tab.evaluate(has(banner))).toBe(true)
    await open()
    await tab.click(`${dialog} [data-consent-choice=media]`)
    await tab.click(`${dialog} [data-consent-save]`)
    const some = { analytics: false, forms: false, media: true }
    expect(await last()).toEqual(['choice', { choices: some }])
    expect(await isUndecided()).toBe(true)
    expect(await tab.evaluate(has(`${dialog}:modal`))).toBe(true)
    await refuse()
    await tab.click(`${dialog} [data-consent-save]`)
    expect(await tab.evaluate('askfirst.consent.$record.get().choices')).toEqual(some)
  })

  test('cancelling askfirst:close keeps the settings open', async () => {
    await tab.goto(site.url('/'))
    await tab.waitFor(has(banner), 'the banner')
    const ways = {
      button: () => tab.click('[data-askfirst-close]'),
      Escape: () => tab.press('Escape'),
      backdrop: () => tab.evaluate(`document.querySelector('${dialog}').click()`),
    }
    for (const [way, close] of Object.entries(ways)) {
      await open()
      await refuse('close')
      // Chromium closes a dialog at the second Escape in a row without asking; an `evaluate` in between counts as a click.
      await close()
      await close()
      await close()
      await settle()
      expect(await last(), way).toEqual(['close', { part: 'settings' }])
      expect(await tab.evaluate(has(`${dialog}:modal`)), way).toBe(true)
      await refuse()
      await tab.evaluate('said = []')
      await close()
      await tab.waitFor(`!${has(dialog)}`, 'the settings to close')
      expect(await tab.evaluate('said'), way).toEqual([['close', { part: 'settings' }]])
    }
  })
})
