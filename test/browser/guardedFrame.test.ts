import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { bundle } from './support/bundle.ts'
import { engineNames, launch, type Engine, type Tab } from './support/engines.ts'
import { has } from './support/page.ts'
import { openSite, type Site } from './support/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite({ '/film': '<!doctype html><title>Film</title><p>A film</p>' })
  const there = `http://films.localhost:${String(site.port)}`
  const code = await bundle(`
    import { start } from 'askfirst'
    import { guard } from 'askfirst/guard'
    const films = { id: 'films', name: 'Films', provider: 'Films Ltd', hosts: ['films.localhost:${String(site.port)}'] }
    window.consent = start({ categories: { essential: { required: true }, media: { services: [films] } } })
    guard(consent)
    addEventListener('DOMContentLoaded', () => {
      const frame = document.createElement('iframe')
      frame.title = 'A film'
      frame.src = '${there}/film'
      document.querySelector('main').append(frame)
    })`)
  site.set('/guard.js', { body: code })
  site.set('/', {
    type: 'text/html',
    body: '<!doctype html><html lang="en"><title>x</title><script src="/guard.js"></script><body><main></main>',
  })
})
afterAll(() => site.close())

const box = '[data-askfirst-placeholder]'

describe.each(engineNames)('an untagged frame, in %s', (name) => {
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
    await tab.waitFor(has(box), 'the placeholder')
  })

  test('is held behind a placeholder, and Load once loads it', async () => {
    expect(site.count('/film')).toBe(0)
    expect(await tab.evaluate(`document.querySelector('${box}').textContent`)).toContain(
      'Films Ltd',
    )
    await tab.click(`${box} [data-consent-once]`)
    await expect.poll(() => site.count('/film'), { timeout: 10_000 }).toBe(1)
    await tab.waitFor(`!${has(box)}`, 'the placeholder to go')
    expect(await tab.evaluate('consent.$record.get() === undefined')).toBe(true)
  })

  test('loads with a yes, and is removed with a denial', async () => {
    await tab.evaluate('consent.accept()')
    await expect.poll(() => site.count('/film'), { timeout: 10_000 }).toBe(1)
    await tab.waitFor(`!${has(box)}`, 'the placeholder to go')
    await tab.evaluate('consent.withdraw()')
    await tab.waitFor(has(box), 'the placeholder')
    expect(await tab.evaluate(`document.querySelector('iframe').hasAttribute('src')`)).toBe(false)
    expect(site.count('/film')).toBe(1)
  })
})
