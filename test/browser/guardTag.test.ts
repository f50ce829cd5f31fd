import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { engineNames, launch, type Engine, type Tab } from './support/engines.ts'
import { noting, page, ran } from './support/page.ts'
import { openSite, type Site } from './support/site.ts'

const host = '127.0.0.1'
const configFor = (port: number) => ({
  categories: {
    essential: { required: true },
    analytics: { services: [{ id: 'tracker', name: 'Tracker', hosts: [`${host}:${port}`] }] },
  },
})
/** Behind the configuration and the script tag, as docs/guard.md says. */
const withGuard = (html: string, tag = '<script src="/askfirst.guard.global.js"></script>') =>
  html.replace('</head>', `${tag}</head>`)

let site: Site
beforeAll(async () => {
  site = await openSite()
  const there = site.url('/a.js', host)
  const body = `<script>document.head.append(Object.assign(document.createElement('script'), { src: '${there}' }))</script>`
  const own = page({ config: configFor(site.port), body })
  const fetched = configFor(site.port)
  const withPreset = {
    categories: { ...fetched.categories, forms: { services: [{ use: 'stripe' }] } },
  }
  site.set('/a.js', noting('a'))
  site.set('/', withGuard(own))
  site.set(
    '/known',
    withGuard(page(), '<script src="/askfirst.guard.global.js" data-known></script>'),
  )
  site.set('/fetched', withGuard(page({ config: withPreset })))
  site.set(
    '/alone',
    '<!doctype html><title>A page</title><script>onerror = (text) => (window.said = text)</script><script src="/askfirst.guard.global.dev.js"></script>',
  )
})
afterAll(() => site.close())

describe.each(engineNames)('the guard by a script tag, in %s', (name) => {
  let engine: Engine
  let tab: Tab
  beforeAll(async () => {
    engine = await launch(name)
    tab = await engine.newTab()
  })
  afterAll(() => engine.close())
  const settle = () => tab.evaluate('new Promise((resolve) => setTimeout(resolve, 300))')

  test('holds what the page’s next script adds, and runs it once with a yes', async () => {
    site.clear()
    await tab.goto(site.url('/'))
    await settle()
    expect([await tab.evaluate(ran), site.count('/a.js')]).toEqual(['', 0])
    await tab.evaluate('askfirst.consent.accept()')
    await tab.waitFor(`${ran} === 'a'`, 'the script')
    await settle()
    expect(await tab.evaluate(ran)).toBe('a')
  })

  test('holds undeclared hosts when configured to', async () => {
    await tab.goto(site.url('/known'))
    await tab.evaluate(`document.cookie = '_hjSession_1=1', document.cookie = 'own=1'`)
    expect(await tab.evaluate('document.cookie')).toMatch(/own=1/)
    expect(await tab.evaluate('document.cookie')).not.toMatch(/_hj/)
    await tab.goto(site.url('/'))
    await tab.evaluate(`document.cookie = '_hjSession_1=1'`)
    expect(await tab.evaluate('document.cookie')).toMatch(/_hj/)
  })

  test('is active once the presets have loaded', async () => {
    await engine.fresh()
    tab = await engine.newTab()
    await tab.goto(site.url('/fetched'))
    await tab.waitFor('!!askfirst.consent', 'the consent')
    await settle()
    expect(
      await tab.evaluate(`fetch('${site.url('/a.js', host)}').catch(({ name }) => name)`),
    ).toBe('TypeError')
    expect(await tab.evaluate(`document.cookie = '__stripe_sid=1', document.cookie`)).not.toMatch(
      'stripe',
    )
  })

  test('logs what is missing when it is used alone', async () => {
    await tab.goto(site.url('/alone'))
    expect(await tab.evaluate('said')).toMatch(
      /askfirst isn’t running\. Put askfirst\.global\.js before/,
    )
  })
})
