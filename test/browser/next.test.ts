import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { engineNames, launch, type Engine, type Tab } from './support/engines.ts'
import { openNextSite, type NextSite } from './support/nextSite.ts'
import { accept, banner, has, noting, ran } from './support/page.ts'

let site: NextSite
beforeAll(async () => {
  site = await openNextSite({
    'each.js': noting('each'),
    'film.html': '<!doctype html><title>film</title>',
  })
})
afterAll(() => site.close())

describe.each(engineNames)('a Next site in %s', (name) => {
  let engine: Engine
  let tab: Tab
  const settle = () => tab.evaluate('new Promise((resolve) => setTimeout(resolve, 700))')
  const isHydrated = `(() => { const button = document.querySelector('#count'); button.click(); return Number(button.textContent) > 0 })()`
  const open = async () => {
    await tab.goto(site.url('/'))
    await tab.waitFor(isHydrated, 'hydration', 20_000)
    await settle()
  }
  /** Each script once; the part that comes late has its own. */
  const sorted = async () => (await tab.evaluate<string[]>('window.ran ?? []')).sort()
  const all = ['each', 'each', 'late', 'layout', 'page']

  beforeAll(async () => {
    engine = await launch(name)
  })
  afterAll(() => engine.close())
  beforeEach(async () => {
    await engine.fresh()
    tab = await engine.newTab()
  })

  test('hydrates with placeholders, then runs each script once', async () => {
    await open()
    expect(await tab.evaluate(ran)).toBe('')
    await tab.waitFor(has('[data-askfirst-placeholder]'), 'the placeholder')
    expect(await tab.evaluate('errors')).toEqual([])
    await tab.waitFor(has(banner), 'the banner')
    await tab.click(accept)
    await tab.waitFor('window.ran?.length === 5')
    await settle()
    expect(await sorted()).toEqual(all)
  })

  test('runs a returning visitor’s scripts once, on each page', async () => {
    await open()
    await tab.click(accept)
    for (let visit = 1; visit <= 3; visit += 1) {
      await open()
      await tab.waitFor('window.ran?.length === 5')
      await settle()
      expect(await sorted()).toEqual(all)
      expect(await tab.evaluate('errors')).toEqual([])
    }
    await tab.click('#about')
    await tab.waitFor(has('#there'), 'the other page')
    await tab.waitFor('window.ran.length === 7', 'the other page’s scripts')
    await settle()
    expect(await sorted()).toEqual(['about', 'each', ...all])
    await tab.waitFor(`document.querySelector('#film')?.getAttribute('src') === '/film.html'`)
    await tab.click('#home')
    await tab.waitFor(has('#count'), 'the first page')
    await settle()
    expect(await tab.evaluate('errors')).toEqual([])
  })
})
