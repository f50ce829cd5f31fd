import { createRequire } from 'node:module'
import { execPath } from 'node:process'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { run } from '../package/run.ts'
import { appFolder, appNames, installAskfirst, openApp, type App } from './support/app.ts'
import { launch, type ChromiumEngine, type ChromiumTab } from './support/engines.ts'
import { accept, banner, dialog, has, reject } from './support/page.ts'

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
const placeholder = '[data-askfirst-placeholder]'
const frameLoads = `!!document.querySelector('iframe')?.src.includes('youtube')`
const isHome = `document.querySelector('h1')?.textContent === 'A film'`
const isAbout = `document.querySelector('h1')?.textContent === 'About us'`
const isVisible = (text: string, selector: string) =>
  `[...document.querySelectorAll('${selector}')].some((one) => one.textContent.trim() === '${text}' && one.checkVisibility())`
const isCounted = isVisible('Stop counting me', 'button')
const isUncounted = isVisible('Your visit isn’t counted.', 'p')
/** Runs of the gated script in this document. */
const runs = 'window.counted ?? 0'

let engine: ChromiumEngine
beforeAll(async () => {
  installAskfirst()
  engine = await launch('chromium')
})
afterAll(() => engine.close())

// Next checks its app itself; those of Vue, Svelte and Astro have a language of their own.
test.each(['react', 'solid'])('the types of the %s app are right', (name) => {
  run(execPath, [tsc, '-p', appFolder(name), '--noEmit'])
})

describe.each(appNames)('%s', (name) => {
  let app: App
  let tab: ChromiumTab
  const outside: string[] = []
  const messages: string[] = []

  beforeAll(async () => {
    app = await openApp(name)
  })
  afterAll(() => app.close())
  beforeEach(async () => {
    await engine.fresh()
    outside.length = messages.length = 0
    tab = await engine.newTab()
    tab.page.on('pageerror', (error) => messages.push(error.message))
    tab.page.on('console', (line) => messages.push(`${line.type()}: ${line.text()}`))
    await tab.page.route(/^https:/, (route) => {
      const { pathname, hostname } = new URL(route.request().url())
      outside.push(hostname)
      const isScript = pathname.endsWith('.js')
      return route.fulfill({
        contentType: isScript ? 'text/javascript' : 'text/html',
        body: isScript ? `window.counted = (${runs}) + 1` : '<title>film</title>',
      })
    })
  })

  const settle = () => tab.evaluate('new Promise((resolve) => setTimeout(resolve, 400))')
  const open = async (path = '/') => {
    await tab.goto(app.url(path))
    await tab.waitFor(path === '/' ? isHome : isAbout, path)
  }
  const go = async (link: 'Film' | 'About') => {
    await tab.page.click(`nav :text-is("${link}")`)
    await tab.waitFor(link === 'Film' ? isHome : isAbout, link)
  }
  /** The first page with everything allowed. */
  const expectAllowed = async () => {
    await tab.waitFor(frameLoads, 'the frame')
    await tab.waitFor(`(${runs}) === 1`, 'the script')
    await tab.waitFor(`${isCounted} && !${isUncounted}`, 'the button')
    await tab.waitFor(`!${has(placeholder)}`, 'no placeholder')
  }
  /** The first page with everything held. */
  const expectHeld = async () => {
    await tab.waitFor(has(placeholder), 'the placeholder')
    await tab.waitFor(`${isUncounted} && !${isCounted}`, 'the sentence')
    expect(await tab.evaluate(frameLoads)).toBe(false)
    expect(await tab.evaluate(runs)).toBe(0)
  }
  const expectNoPlaceholder = () =>
    tab.waitFor(`!${has('iframe')} && !${has(placeholder)}`, 'no frame, no placeholder')

  test('holds everything until the visitor accepts, on each page, then runs the script once', async () => {
    await open()
    await tab.waitFor(has(banner), 'the banner')
    await expectHeld()
    await go('About')
    await expectNoPlaceholder()
    await tab.waitFor(has(banner), 'the banner')
    await go('Film')
    await expectHeld()
    await tab.waitFor(has(banner), 'the banner')
    await settle()
    expect(await tab.evaluate(`document.querySelectorAll('${banner}').length`)).toBe(1)
    expect(outside).toEqual([])

    await tab.click(accept)
    await expectAllowed()
    await tab.waitFor(`!${has(banner)}`, 'no banner')
    for (const round of [1, 2]) {
      await go('About')
      await expectNoPlaceholder()
      await go('Film')
      await expectAllowed()
      await settle()
      expect(await tab.evaluate(runs), `round ${round}`).toBe(1)
    }
    await tab.page.goBack({ waitUntil: 'commit' })
    await tab.waitFor(isAbout, 'the page before')
    // A router with animations skips one that is still running, and Astro's reports it.
    await settle()
    await tab.page.goForward({ waitUntil: 'commit' })
    await tab.waitFor(isHome, 'the page after')
    await expectAllowed()
    expect(messages).toEqual([])
  })

  test('asks a returning visitor nothing, and holds everything again after a withdrawal', async () => {
    await open('/about')
    await tab.waitFor(has(banner), 'the banner')
    await tab.click(accept)
    await tab.waitFor(`(${runs}) === 1`, 'the script')
    await open()
    await expectAllowed()
    await settle()
    expect(await tab.evaluate(has(banner))).toBe(false)
    expect(await tab.evaluate(runs)).toBe(1)

    await tab.page.click(':text-is("Stop counting me")')
    await tab.waitFor(isUncounted, 'the sentence')
    await tab.waitFor(`(${runs}) === 0`, 'a page without the script')
    await tab.waitFor(frameLoads, 'the frame, which is allowed')

    await tab.page.click(':text-is("Privacy Settings")')
    await tab.waitFor(has(`${dialog}[open]`), 'the settings')
    outside.length = 0
    await tab.click(`${dialog} [data-consent-reject]`)
    await tab.waitFor(`!${has(`${dialog}[open]`)}`, 'no settings')
    await expectHeld()
    await go('About')
    await expectNoPlaceholder()
    expect(await tab.evaluate(has(dialog + '[open]'))).toBe(false)
    await go('Film')
    await expectHeld()
    await settle()
    expect(outside).toEqual([])
    expect(messages).toEqual([])
  })

  test('remembers a no', async () => {
    await open()
    await tab.waitFor(has(banner), 'the banner')
    await tab.click(reject)
    await tab.waitFor(`!${has(banner)}`, 'no banner')
    await go('About')
    await open()
    await expectHeld()
    await settle()
    expect(await tab.evaluate(has(banner))).toBe(false)
    expect(outside).toEqual([])
    expect(messages).toEqual([])
  })
})
