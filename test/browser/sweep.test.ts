import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launch, type ChromiumEngine, type ChromiumTab } from './support/engines.ts'
import { accept, banner, has, noting, page, ran } from './support/page.ts'
import { openSite, type Site } from './support/site.ts'

const host = 'www.shop.example.test'
const config = (extra: object) => ({
  ...extra,
  categories: {
    essential: { required: true, cookies: ['session'] },
    analytics: {
      cookies: [
        'own_*',
        { name: 'seen', storage: 'local' },
        { name: 'visit*', storage: 'session' },
      ],
      services: [{ id: 'stats', name: 'Stats', live: true, cookies: ['_s', '_s_*', 'shared'] }],
    },
    media: { cookies: ['shared', 'player'] },
  },
})
const vendor = `${noting('stats')}
  for (const place of ['', '; domain=example.test', '; domain=shop.example.test', '; domain=${host}', '; path=/deep', '; path=/deep/page', '; path=/deep/'])
    document.cookie = '_s_' + encodeURIComponent(place).replace(/\\W/g, '') + '=1' + (place.includes('path') ? place : place + '; path=/')
  document.cookie = '_s=1; path=/; domain=example.test'
  document.cookie = '_s=1; path=/'
  document.cookie = 'own_thing=1; path=/'
  document.cookie = 'shared=1; path=/'
  document.cookie = 'session=1; path=/'
  document.cookie = 'strange=1; path=/'
  localStorage.seen = localStorage.kept = '1'
  sessionStorage.visits = sessionStorage.visit = sessionStorage.kept = '1'`

const left = `[document.cookie.split('; ').map((pair) => pair.split('=')[0]).sort().join(), Object.keys(localStorage).join(), Object.keys(sessionStorage).sort().join()].join(' | ')`

let site: Site
let engine: ChromiumEngine
let tab: ChromiumTab
beforeAll(async () => {
  engine = await launch('chromium')
  const body = '<script type="text/plain" data-consent="stats" src="/vendor.js"></script>'
  site = await openSite({
    '/deep/page': { type: 'text/html', body: page({ config: config({}), body }) },
    '/deep/always': {
      type: 'text/html',
      body: page({ config: config({ reload: 'always' }), body }),
    },
    '/deep/never': {
      type: 'text/html',
      body: page({
        config: config({ reload: 'never' }),
        body: body.replace('"stats"', '"analytics"'),
      }),
    },
    '/vendor.js': vendor,
    '/secure': page({
      config: {
        categories: {
          essential: { required: true },
          analytics: { cookies: ['__Secure-t', '__Host-t'] },
        },
      },
    }),
    '/advanced': page({
      config: {
        categories: {
          essential: { required: true },
          analytics: { services: [{ use: 'googleTagManager', id: 'GTM-TEST', mode: 'advanced' }] },
          forms: {},
        },
      },
    }),
  })
})
afterAll(async () => {
  await engine.close()
  await site.close()
})

const open = async (path: string) => {
  await tab.goto(site.url(path, host))
  await tab.waitFor(has(banner), 'the banner')
  await tab.evaluate('window.stillHere = true')
  await tab.click(accept)
  await tab.waitFor(`${ran} === 'stats'`, 'the vendor')
}

describe('withdrawal', () => {
  beforeEach(async () => {
    await engine.fresh()
    tab = await engine.newTab()
  })

  test('erases cookies on every host and path, and storage keys, and leaves undeclared ones', async () => {
    await open('/deep/page')
    expect((await engine.context.cookies()).length).toBeGreaterThan(12)
    await tab.evaluate(`askfirst.consent.save({ analytics: false })`)
    expect(await tab.evaluate(left)).toBe('consent,session,shared,strange | kept | kept')
    const names = (await engine.context.cookies()).map((cookie) => cookie.name).sort()
    expect(names).toEqual(['consent', 'session', 'shared', 'strange'])
    await tab.evaluate(`askfirst.consent.withdraw()`)
    expect(await tab.evaluate(left)).toBe('consent,session,strange | kept | kept')
    // The service says that it can be switched off live.
    expect(await tab.evaluate('window.stillHere')).toBe(true)
  })

  test('erases on the next page what a vendor wrote on unload', async () => {
    await open('/deep/page')
    await tab.evaluate(
      `askfirst.consent.withdraw(), document.cookie = '_s_late=1; path=/; domain=example.test'`,
    )
    await tab.goto(site.url('/deep/page', host))
    await tab.waitFor(`!document.cookie.includes('_s_late')`)
  })

  test('reload: always reloads, even if everything is live', async () => {
    await open('/deep/always')
    await tab.evaluate(`askfirst.consent.save({ media: true })`)
    expect(await tab.evaluate('window.stillHere')).toBe(true)
    await tab.evaluate(`askfirst.consent.withdraw('analytics')`)
    await tab.waitFor('!window.stillHere && document.readyState === "complete"', 'the reload')
  })

  test('reload: never doesn’t reload, even if a script has run', async () => {
    await open('/deep/never')
    await tab.evaluate(`askfirst.consent.withdraw()`)
    await tab.evaluate('new Promise((resolve) => setTimeout(resolve, 500))')
    expect(await tab.evaluate('window.stillHere')).toBe(true)
    expect(await tab.evaluate(left)).toBe('consent,session,strange | kept | kept')
  })

  test('erases partitioned cookies', async () => {
    await tab.goto(site.url('/deep/page'))
    await tab.waitFor(has(banner), 'the banner')
    await tab.evaluate(`document.cookie = '_s_chips=1; path=/; Secure; SameSite=None; Partitioned'`)
    expect(await tab.evaluate('document.cookie')).toContain('_s_chips')
    await tab.evaluate(`askfirst.consent.reject()`)
    expect(await tab.evaluate('document.cookie')).not.toContain('_s_chips')
  })

  test('erases cookies that need a secure write', async () => {
    await tab.goto(site.url('/secure'))
    await tab.waitFor(has(banner), 'the banner')
    await tab.evaluate(`document.cookie = '__Secure-t=1; path=/; Secure'`)
    await tab.evaluate(`document.cookie = '__Host-t=1; path=/; Secure'`)
    expect(await tab.evaluate('document.cookie')).toBe('__Secure-t=1; __Host-t=1')
    await tab.evaluate(`askfirst.consent.reject()`)
    expect(await tab.evaluate('document.cookie')).toMatch(/^consent=\S*$/)
  })

  test('doesn’t reload for a service that starts denied, until its yes is withdrawn', async () => {
    await tab.page.route(/googletagmanager/, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: noting('gtm') }),
    )
    await tab.goto(site.url('/advanced'))
    await tab.waitFor(`${ran} === 'gtm'`, 'Tag Manager')
    await tab.evaluate('window.stillHere = true')
    await tab.evaluate('askfirst.consent.reject()')
    await tab.evaluate('askfirst.consent.save({ forms: true })')
    await tab.evaluate('new Promise((resolve) => setTimeout(resolve, 500))')
    expect(await tab.evaluate('window.stillHere')).toBe(true)
    await tab.evaluate('askfirst.consent.accept()')
    await tab.evaluate('askfirst.consent.withdraw()')
    await tab.waitFor('!window.stillHere && document.readyState === "complete"', 'the reload')
  })
})
