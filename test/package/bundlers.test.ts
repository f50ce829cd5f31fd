import { rmSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launch, type ChromiumEngine, type ChromiumTab } from '../browser/support/engines.ts'
import { accept, banner, dialog, has, note, reject } from '../browser/support/page.ts'
import { blocks } from '../browser/support/readme.ts'
import { buildSite, type BuiltSite, type Source } from './buildSite.ts'
import { bundlers, type Bundler } from './bundlers.ts'
import { installPackage } from './installPackage.ts'

/** Below this many bytes a file costs more in its request than it saves. */
const smallest = 400
const [consent = ''] = blocks('ts')
const link = '[href="#privacy-settings"]'
const opener = 'main [data-consent-open]'

const quickStart: Source = {
  modules: { 'main.js': consent },
  body: '<main><h1>A site</h1><a href="#privacy-settings">Privacy Settings</a></main>',
  vendors: ['www.googletagmanager.com'],
}

/** The frame is two viewports below the visible part of the page. */
const gatedMarkup: Source = {
  modules: { 'consent.js': consent, 'main.js': `import './consent.js'` },
  body: `<main>
      <h1>A site</h1>
      <button type="button" data-consent-open>Privacy Settings</button>
      ${note('inline')}
      <script type="text/plain" data-consent="analytics" src="https://stats.example.test/a.js"></script>
      <div style="height: 300vh"></div>
      <iframe data-consent="analytics" data-src="https://player.example.test/42" title="A film"></iframe>
    </main>`,
  vendors: ['player.example.test', 'stats.example.test', 'www.googletagmanager.com'],
}

let folder: string
let engine: ChromiumEngine
let tab: ChromiumTab
let site: BuiltSite
const vendors: string[] = []
const problems: string[] = []

/** Opens a tab in which vendors answer without the network. */
const openTab = async () => {
  site.clear()
  vendors.length = 0
  tab = await engine.newTab()
  tab.page.on('pageerror', ({ message }) => problems.push(message))
  await tab.page.route(
    ({ hostname }) => hostname !== 'localhost',
    async (route) => {
      vendors.push(new URL(route.request().url()).hostname)
      await route.fulfill({ contentType: 'text/javascript', body: '' })
    },
  )
}

beforeAll(async () => {
  folder = installPackage()
  engine = await launch('chromium')
})
afterAll(async () => {
  await engine.close()
  rmSync(folder, { recursive: true })
})
beforeEach(() => {
  problems.length = 0
})
afterEach(() => {
  expect(problems).toEqual([])
})

/** Waits until the site has had no request for a while. Returns the scripts that were fetched, in order. */
const fetched = async () => {
  let count: number
  do {
    count = site.requests.length
    await sleep(300)
  } while (site.requests.length > count)
  const scripts = site.requests.map(({ path }) => path).filter((path) => path.endsWith('.js'))
  expect(scripts, 'no script is fetched twice').toEqual([...new Set(scripts)])
  return scripts
}

/** One more script, whatever the bundler calls it. */
const another: unknown = expect.stringMatching(/\.js$/)

/** Visits the site for the first time. */
const visit = async (path = '/') => {
  await engine.fresh()
  await openTab()
  await tab.goto(site.url(path))
  await tab.waitFor(has(banner), 'the banner')
}

/** Decides on a first visit, and comes back in another tab. */
const comeBackAfter = async (button: string) => {
  await visit()
  await tab.click(button)
  await tab.waitFor(`!${has(banner)} && document.cookie`, 'the record')
  await tab.close()
  await openTab()
  await tab.goto(site.url('/'))
}

/** Puts a finger on an element, and takes it away beside it. */
const touch = async (selector: string) => {
  const box = await tab.page.locator(selector).boundingBox()
  const { x = 0, y = 0, width = 0, height = 0 } = box ?? {}
  const cdp = await tab.page.context().newCDPSession(tab.page)
  await cdp.send('Input.dispatchTouchEvent', {
    type: 'touchStart',
    touchPoints: [{ x: x + width / 2, y: y + height / 2 }],
  })
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] })
}

/** Expects one more file when the visitor reaches for the settings, and none when they open. */
const expectSettings = async (prepare: () => Promise<void>, open: () => Promise<void>) => {
  const before = await fetched()
  await prepare()
  const prepared = await fetched()
  expect(prepared).toEqual([...before, another])
  await open()
  await tab.waitFor(has(`${dialog}[open]`), 'the settings')
  expect(await fetched()).toEqual(prepared)
}

const testBuild = (bundler: Bundler, source: Source) => {
  beforeAll(async () => {
    site = await buildSite(bundler, source, folder)
  })
  afterAll(() => site.close())

  test('builds without warnings', () => {
    expect(site.warnings).toEqual([])
  })

  test(`emits no script under ${smallest} B`, () => {
    expect([...site.sizes].filter(([, size]) => size < smallest)).toEqual([])
  })

  test('a first visit fetches the main file and the banner', async () => {
    await visit()
    expect(await fetched()).toEqual([site.main, another])
    expect(vendors).toEqual([])
  })

  test('a visitor who has accepted fetches only the main file', async () => {
    await comeBackAfter(accept)
    expect(await fetched()).toEqual([site.main])
    await expect.poll(() => vendors.sort()).toEqual(source.vendors)
  })

  test('a visitor who has rejected fetches only the main file', async () => {
    await comeBackAfter(reject)
    expect(await fetched()).toEqual([site.main])
    expect(vendors).toEqual([])
  })
}

describe.each(bundlers)('$name', (bundler) => {
  describe('the quick start', () => {
    testBuild(bundler, quickStart)

    test('pointing at the banner’s button fetches the settings', async () => {
      const button = `${banner} [data-consent-open]`
      await visit()
      await expectSettings(
        () => tab.page.hover(button),
        () => tab.click(button),
      )
    })

    test('focusing the link fetches the settings', async () => {
      await visit()
      await expectSettings(
        () => tab.page.focus(link),
        () => tab.press('Enter'),
      )
    })

    test('touching the link fetches the settings', async () => {
      await visit()
      await expectSettings(
        () => touch(link),
        () => tab.click(link),
      )
    })

    test('a declaration fetches one more file', async () => {
      await visit('/declaration')
      await tab.waitFor(has('[data-consent-declaration] table'), 'the table')
      expect(await fetched()).toEqual([site.main, another, another])
    })
  })

  describe('a page with gated markup', () => {
    testBuild(bundler, gatedMarkup)

    test('pointing at the page’s button fetches the settings for a visitor who has decided', async () => {
      await comeBackAfter(reject)
      await expectSettings(
        () => tab.page.hover(opener),
        () => tab.click(opener),
      )
    })

    test('scrolling near the frame fetches the placeholders', async () => {
      await visit()
      const before = await fetched()
      // The frame is half a viewport below what is visible now.
      await tab.evaluate('scrollTo(0, innerHeight * 1.5)')
      await tab.waitFor(has('[data-askfirst-placeholder]'), 'the placeholder')
      expect(await fetched()).toEqual([...before, another])
    })
  })
})
