import { existsSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ensureBrowsers } from '../../scripts/browsers.mjs'
import { chromiumFlags } from './support/chromium.ts'
import { engineNames, launch } from './support/engines.ts'
import type { Engine, Tab } from './support/engines.ts'
import { openSite } from './support/site.ts'
import type { Site } from './support/site.ts'
import { launchWebkit, usualLimits } from './support/webkit.ts'
import type { WebkitEngine } from './support/webkit.ts'

const page = `<!doctype html><title>harness</title>
  <button id="yes">yes</button> <input id="name" value="Jo">
  <script>
    const events = []
    document.querySelector('#yes').addEventListener('click', (e) => events.push('click:' + e.isTrusted))
    addEventListener('keydown', (e) => events.push((e.shiftKey ? 'Shift+' : '') + e.code + ':' + e.isTrusted))
  </script>`

let site: Site
beforeAll(async () => {
  site = await openSite({
    '/': page,
    '/slow': { body: 'late', delay: 200 },
    '/never': { hang: true },
    '/cached': { body: 'kept', headers: { 'cache-control': 'max-age=3600' } },
  })
})
afterAll(() => site.close())

describe.each(engineNames)('%s', (name) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await launch(name)
  })
  afterAll(() => engine.close())

  test('clicks, presses keys and types like a visitor', async () => {
    const tab = await engine.newTab()
    await tab.goto(site.url('/'))
    await tab.click('#yes')
    await tab.press('Tab')
    expect(await tab.evaluate('document.activeElement.id')).toBe('name')
    await tab.press('Shift+Tab')
    expect(await tab.evaluate('document.activeElement.id')).toBe('yes')
    await tab.press('Space')
    await tab.press('Enter')
    await tab.press('Escape')
    const events = await tab.evaluate<string[]>('events')
    expect(events.filter((event) => event === 'click:true')).toHaveLength(3)
    expect(events).toContain('Shift+Tab:true')
    expect(events.at(-1)).toBe('Escape:true')
    await tab.type('#name', 'anna')
    expect(await tab.evaluate(`document.querySelector('#name').value`)).toBe('Joanna')
  })

  test('shares cookies between tabs until fresh()', async () => {
    await engine.fresh()
    const [first, second] = [await engine.newTab(), await engine.newTab()]
    await first.goto(site.url('/'))
    await second.goto(site.url('/'))
    await first.evaluate(`document.cookie = 'shared=1; path=/'`)
    expect(await second.evaluate('document.cookie')).toBe('shared=1')
    await first.bringToFront()
    await first.waitFor('document.hasFocus()', 'the focus in the first tab')
    expect(await first.evaluate('document.visibilityState')).toBe('visible')
    await second.close()
    await engine.fresh()
    const third = await engine.newTab()
    await third.goto(site.url('/'))
    expect(await third.evaluate('document.cookie')).toBe('')
  })

  test('clears everything a site can store on fresh()', async () => {
    await engine.fresh()
    const before = await engine.newTab()
    await before.goto(site.url('/'))
    const store = `(async () => {
      document.cookie = 'a=1; path=/; max-age=3600'
      localStorage.setItem('a', '1')
      await new Promise((resolve) => {
        indexedDB.open('a').onsuccess = resolve
      })
      await (await caches.open('a')).put('/a', new Response('1'))
      await fetch('/cached')
    })()`
    const stored = `(async () => {
      await fetch('/cached')
      return [document.cookie, localStorage.getItem('a'), (await indexedDB.databases()).length, await caches.has('a')]
    })()`
    await before.evaluate(store)
    expect(await before.evaluate(stored)).toEqual(['a=1', '1', 1, true])
    await engine.fresh()
    const after = await engine.newTab()
    await after.goto(site.url('/'))
    site.clear()
    expect(await after.evaluate(stored)).toEqual(['', null, 0, false])
    expect(site.count('/cached')).toBe(1)
  })

  test('navigates back and forth, evaluates, waits, resizes and takes a screenshot', async () => {
    await engine.fresh()
    const tab = await engine.newTab()
    await tab.goto(site.url('/'))
    await tab.goto(site.url('/slow'))
    expect(await tab.url()).toBe(site.url('/slow'))
    await tab.back()
    expect(await tab.url()).toBe(site.url('/'))
    await tab.goto(site.url('/slow'))
    await tab.back()
    await tab.reload()
    expect(await tab.evaluate('Promise.resolve(document.title)')).toBe('harness')
    await expect(tab.evaluate('Promise.reject(new Error("oh no"))')).rejects.toThrow('oh no')
    await tab.evaluate('void setTimeout(() => (document.title = "waited"), 100)')
    await tab.waitFor('document.title === "waited"', 'the new title')
    await expect(tab.waitFor('false', 'the impossible', 100)).rejects.toThrow('the impossible')
    await tab.setViewport(600, 500)
    expect(await tab.evaluate('[innerWidth, innerHeight]')).toEqual([600, 500])
    const picture = join(tmpdir(), `askfirst-harness-${name}.png`)
    rmSync(picture, { force: true })
    await tab.screenshot(picture)
    expect(existsSync(picture)).toBe(true)
  })

  test('the site logs, answers late or never, and still closes', async () => {
    await engine.fresh()
    const other = await openSite({ '/a.js': 'window.a = 1', '/never': { hang: true } })
    const closed = await engine.newTab()
    await closed.close()
    const tab = await engine.newTab()
    await tab.goto(site.url('/'))
    await tab.evaluate(`void fetch('${other.url('/never?x=1')}').catch(() => 0)`)
    await tab.evaluate(`void document.head.append(Object.assign(document.createElement('script'), {
      src: '${other.url('/a.js')}' }))`)
    await tab.waitFor('window.a === 1', 'the script of the other site')
    await tab.evaluate(`fetch('/csp-report', { method: 'POST', body: '{"csp-report":{"n":1}}' })`)
    expect(site.reports.splice(0)).toEqual([{ n: 1 }])
    expect(await tab.evaluate(`fetch('/nowhere').then((r) => r.status)`)).toBe(404)
    expect(site.requests.at(-1)?.path).toBe('/nowhere')
    expect([other.count('/never'), other.count('localhost/a.js')]).toEqual([1, 1])
    await other.close()
  })
})

describe.each(['SIGSTOP', 'SIGKILL'] as const)('a WebKit driver that got %s', (signal) => {
  const limits = { ...usualLimits }
  let engine: WebkitEngine
  let tab: Tab
  let dead: number
  beforeEach(async () => {
    Object.assign(limits, usualLimits)
    engine = await launchWebkit(limits)
    tab = await engine.newTab()
    await tab.goto(site.url('/'))
    dead = engine.driverPid ?? 0
  })
  afterEach(() => engine.close())

  test('isn’t used again: the next page loads in another one', async () => {
    process.kill(dead, signal)
    limits.command = 1000
    await expect(tab.evaluate('1')).rejects.toThrow(/WebKit/)
    expect(() => process.kill(dead, 0)).toThrow('ESRCH')
    await expect(tab.waitFor('true')).rejects.toThrow('the page went with it')
    limits.command = usualLimits.command
    await tab.goto(site.url('/'))
    expect(await tab.evaluate('document.title')).toBe('harness')
    expect(engine.driverPid).not.toBe(dead)
  })

  test('is replaced when that happens between two tests', async () => {
    await engine.fresh()
    process.kill(dead, signal)
    limits.quit = 1000
    const next = await engine.newTab()
    await next.goto(site.url('/'))
    expect(await next.evaluate('document.title')).toBe('harness')
    expect(() => process.kill(dead, 0)).toThrow('ESRCH')
    expect(engine.driverPid).not.toBe(dead)
  })
})

test('Chromium disables every feature that Playwright disables', async () => {
  const { chromium: executablePath } = ensureBrowsers(['chromium'])
  const server = await chromium.launchServer({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox'],
  })
  const featuresOf = (flags: readonly string[]) =>
    flags.flatMap((flag) => /^--disable-features=(.*)$/.exec(flag)?.[1]?.split(',') ?? [])
  const byPlaywright = featuresOf(server.process().spawnargs)
  await server.close()
  expect(byPlaywright).not.toEqual([])
  expect(featuresOf(chromiumFlags)).toEqual(expect.arrayContaining(byPlaywright))
})
