import { existsSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { engineNames, launch } from './support/engines.ts'
import type { Engine } from './support/engines.ts'
import { openSite } from './support/site.ts'
import type { Site } from './support/site.ts'

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
  })
})
afterAll(() => site.close())

describe.each(engineNames)('%s', (name) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await launch(name)
  }, 60_000)
  afterAll(() => engine.close())

  test('clicks, presses and types as a visitor', async () => {
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

  test('goes there and back, evaluates, waits, resizes and takes a picture', async () => {
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

  test('the site logs, answers late, never, and closes all the same', async () => {
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
