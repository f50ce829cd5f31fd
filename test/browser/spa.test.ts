import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { install } from '../support/install.ts'
import { launch, type ChromiumEngine, type ChromiumTab } from './support/engines.ts'
import { accept, banner, dialog, has } from './support/page.ts'
import { openSite, type Site } from './support/site.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const placeholder = '[data-askfirst-placeholder]'
const note = has('#note')
const frameLoads = `!!document.querySelector('iframe')?.src.includes('youtube')`

describe.each(['react', 'vue', 'svelte', 'solid'])('an app of %s', (framework) => {
  const app = join(root, 'test/pages/spa', framework)
  const built = mkdtempSync(join(tmpdir(), 'askfirst-spa-'))
  let site: Site
  let engine: ChromiumEngine
  let tab: ChromiumTab
  const third: string[] = []
  const problems: string[] = []

  beforeAll(async () => {
    install('pages')
    await build({
      root: app,
      configFile: join(app, 'vite.config.js'),
      logLevel: 'error',
      resolve: { alias: [{ find: /^askfirst$/, replacement: join(root, 'dist/index.js') }] },
      build: { outDir: built, emptyOutDir: true },
    })
    site = await openSite()
    for (const name of readdirSync(join(built, 'assets')))
      site.set(`/assets/${name}`, { body: readFileSync(join(built, 'assets', name)) })
    for (const path of ['/', '/about'])
      site.set(path, readFileSync(join(built, 'index.html'), 'utf8'))
    engine = await launch('chromium')
  })
  afterAll(async () => {
    await engine.close()
    await site.close()
    rmSync(built, { recursive: true })
  })
  beforeEach(async () => {
    await engine.fresh()
    third.length = problems.length = 0
    tab = await engine.newTab()
    tab.page.on('pageerror', (error) => problems.push(error.message))
    tab.page.on('console', (line) => {
      if (['error', 'warning'].includes(line.type())) problems.push(line.text())
    })
    await tab.page.route(/^https:/, (route) => {
      third.push(new URL(route.request().url()).hostname)
      const isScript = route.request().url().endsWith('.js')
      return route.fulfill({
        contentType: isScript ? 'text/javascript' : 'text/html',
        body: isScript ? 'window.counted = (window.counted ?? 0) + 1' : '<title>film</title>',
      })
    })
  })

  const settle = () => tab.evaluate('new Promise((resolve) => setTimeout(resolve, 400))')
  const go = (name: string) => tab.page.click(`nav button:text-is("${name}")`)
  const expectAllowed = async () => {
    await tab.waitFor('window.counted === 1', 'the script')
    await tab.waitFor(frameLoads, 'the frame')
    await tab.waitFor(`!${note} && !${has(placeholder)}`, 'no note and no placeholder')
  }
  const expectHeld = async () => {
    await tab.waitFor(has(placeholder), 'the placeholder')
    await tab.waitFor(note, 'the note')
    expect(await tab.evaluate(frameLoads)).toBe(false)
  }

  test('follows the choice from the first visit to a withdrawal, on each page', async () => {
    await tab.goto(site.url('/'))
    await tab.waitFor(has(banner), 'the banner')
    await expectHeld()
    await go('About')
    await tab.waitFor(`!${has('iframe')} && !${has(placeholder)}`, 'the other page')
    await go('Film')
    await expectHeld()
    expect(third).toEqual([])

    await tab.click(accept)
    await expectAllowed()
    await go('About')
    await tab.waitFor(`!${has('iframe')}`, 'the other page')
    await go('Film')
    await expectAllowed()
    await settle()
    expect(await tab.evaluate('counted')).toBe(1)
    expect(third.filter((host) => host === 'stats.example')).toHaveLength(1)

    await tab.goto(site.url('/'))
    await expectAllowed()
    expect(await tab.evaluate(has(banner))).toBe(false)

    await tab.click('a[href="#privacy-settings"]')
    await tab.waitFor(has(`${dialog}[open]`), 'the settings')
    third.length = 0
    await tab.click(`${dialog} [data-consent-reject]`)
    await expectHeld()
    await go('About')
    await tab.waitFor(`!${has('iframe')} && !${has(placeholder)}`, 'the other page')
    await go('Film')
    await expectHeld()
    await settle()
    expect(third).toEqual([])
    expect(problems).toEqual([])
  })

  test('is the code that its page of docs shows', () => {
    const page = readFileSync(join(root, `docs/${framework}.md`), 'utf8')
    const shown = [...page.matchAll(/^```\w+\n([^]*?)^```$/gm)].map(([, code]) => code)
    const files = ['index.html', ...readdirSync(join(app, 'src')).map((name) => `src/${name}`)]
    const written = files.map((name) => readFileSync(join(app, name), 'utf8'))
    expect(shown.sort()).toEqual(written.sort())
  })
})
