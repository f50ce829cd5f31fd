import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launch, type ChromiumEngine, type ChromiumTab } from './support/engines.ts'
import { accept, banner, dialog, has, page, reject } from './support/page.ts'
import { openSite, type Site } from './support/site.ts'

/** A tag that does what Google's does with consent: it sends, and keeps cookies, only when granted and enabled. */
const tag = `
  window.hits ??= []
  const granted = () => {
    const states = dataLayer.filter((command) => command[0] === 'consent').map((command) => command[2].analytics_storage)
    return states.at(-1) === 'granted'
  }
  const send = (what) => {
    if (window['ga-disable-G-TEST']) return
    hits.push(what)
    if (granted()) document.cookie = '_ga=GA1.1.1; path=/'
    fetch('https://www.google-analytics.com/g/collect?en=' + what + '&g=' + granted(), { mode: 'no-cors' })
  }
  send('page_view')
  window.sendEvent = () => send('event')`

const withMode = (options: object) =>
  page({
    config: {
      categories: {
        essential: { required: true },
        analytics: { services: [{ use: 'googleAnalytics', id: 'G-TEST', ...options }] },
        forms: {},
      },
    },
    body: '<p>Text</p>',
  })

const state = (analytics: string, functionality: string) => ({
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: analytics,
  functionality_storage: functionality,
  personalization_storage: 'denied',
  security_storage: 'granted',
})
const allDenied = state('denied', 'denied')
const allGranted = state('granted', 'granted')

let site: Site
let engine: ChromiumEngine
let tab: ChromiumTab
const google: string[] = []
beforeAll(async () => {
  engine = await launch('chromium')
  site = await openSite({
    '/': withMode({}),
    '/advanced': withMode({ mode: 'advanced' }),
    '/mixed': page({
      config: {
        categories: {
          essential: { required: true },
          analytics: {
            services: [
              { use: 'googleAnalytics', id: 'G-TEST' },
              { use: 'matomo', siteId: 1, url: 'https://stats.example' },
            ],
          },
        },
      },
      body: '<script>window.early = (window.dataLayer ?? []).map((command) => [...command])</script>',
    }),
    '/manager': page({
      config: {
        categories: {
          essential: { required: true },
          analytics: { services: [{ use: 'googleTagManager', id: 'GTM-TEST' }] },
        },
      },
    }),
  })
})
afterAll(async () => {
  await engine.close()
  await site.close()
})
beforeEach(async () => {
  await engine.fresh()
  tab = await engine.newTab()
  google.length = 0
  await tab.page.route(/google/, async (route) => {
    google.push(route.request().url())
    await route.fulfill({
      contentType: 'text/javascript',
      body: route.request().url().includes('/gtag/') ? tag : '',
    })
  })
})

const open = async (path: string) => {
  await tab.goto(site.url(path))
  await tab.waitFor(has(banner), 'the banner')
}
const settle = () => tab.evaluate('new Promise((resolve) => setTimeout(resolve, 300))')
const commands = () =>
  tab.evaluate<unknown[][]>(
    `dataLayer.map((command) => (Array.isArray(command) ? ['array'] : [...command].filter((part) => !(part instanceof Date))))`,
  )
const tagUrl = 'https://www.googletagmanager.com/gtag/js?id=G-TEST'

describe('Google Analytics, basic', () => {
  test('requests nothing before Accept, and one tag after', async () => {
    await open('/')
    await settle()
    expect(google).toEqual([])
    expect(await commands()).toEqual([['consent', 'default', allDenied]])
    await tab.click(accept)
    await tab.waitFor('window.hits?.length === 1', 'the page view')
    await tab.evaluate('askfirst.consent.accept()')
    await settle()
    expect(google.filter((url) => url === tagUrl)).toHaveLength(1)
    expect((await commands()).slice(0, 4)).toEqual([
      ['consent', 'default', allDenied],
      ['consent', 'update', allGranted],
      ['js'],
      ['config', 'G-TEST', {}],
    ])
  })

  test('defaults to denied for a tag of the page’s own, while a service’s file is being fetched', async () => {
    await open('/mixed')
    expect(await tab.evaluate('early')).toEqual([['consent', 'default', allDenied]])
    await tab.click(accept)
    await tab.waitFor('window.hits?.length === 1', 'the page view')
    await tab.reload()
    await tab.waitFor('window.hits?.length === 1', 'the page view')
    expect(await tab.evaluate('early')).toEqual([['consent', 'default', allDenied]])
    expect((await commands()).slice(0, 2)).toEqual([
      ['consent', 'default', allDenied],
      ['consent', 'update', { ...allGranted, functionality_storage: 'denied' }],
    ])
  })

  test('requests nothing after Reject, nor on the next page', async () => {
    await open('/')
    await tab.click(reject)
    await tab.reload()
    await settle()
    expect(google).toEqual([])
  })

  test('sets the default to a returning visitor’s choice, without an update', async () => {
    await open('/')
    await tab.click(accept)
    await tab.waitFor('window.hits', 'the tag')
    await tab.reload()
    await tab.waitFor('window.hits', 'the tag again')
    expect(await commands()).toEqual([
      ['consent', 'default', allGranted],
      ['js'],
      ['config', 'G-TEST', {}],
    ])
  })

  test('a withdrawal updates the tag, erases its cookies, doesn’t reload, and sends nothing more', async () => {
    await open('/')
    await tab.click(accept)
    await tab.waitFor(`document.cookie.includes('_ga=')`, 'its cookie')
    await tab.evaluate('window.stillHere = true')
    await tab.click('#open')
    await tab.waitFor(has(`${dialog}[open]`), 'the dialog')
    await tab.click(`${dialog} [data-consent-reject]`)
    const before = google.length
    await tab.evaluate('sendEvent()')
    await settle()
    expect(await tab.evaluate('document.cookie')).not.toContain('_ga')
    expect((await commands()).at(-1)).toEqual(['consent', 'update', allDenied])
    expect(await tab.evaluate('window.stillHere')).toBe(true)
    await tab.reload()
    await settle()
    expect(google).toHaveLength(before)
  })

  test('four toggles send four updates, with one tag', async () => {
    await open('/')
    for (const granted of [true, false, true, false]) {
      await tab.evaluate(`askfirst.consent.save({ analytics: ${String(granted)} })`)
    }
    await settle()
    const updates = (await commands())
      .filter(([, kind]) => kind === 'update')
      .map((command) => command[2])
    expect(updates).toEqual([
      state('granted', 'denied'),
      allDenied,
      state('granted', 'denied'),
      allDenied,
    ])
    expect(google.filter((url) => url === tagUrl)).toHaveLength(1)
  })
})

test('Google Analytics, advanced: loads the tag at once under denied defaults, then updates it', async () => {
  await open('/advanced')
  await tab.waitFor('window.hits', 'the tag')
  expect(await commands()).toEqual([
    ['consent', 'default', allDenied],
    ['js'],
    ['config', 'G-TEST', {}],
  ])
  expect(await tab.evaluate('document.cookie')).toBe('')
  await tab.click(accept)
  await settle()
  expect((await commands()).at(-1)).toEqual(['consent', 'update', allGranted])
  expect(google.filter((url) => url === tagUrl)).toHaveLength(1)
})

test('Tag Manager loads after consent, and a withdrawal reloads', async () => {
  await open('/manager')
  await settle()
  expect(google).toEqual([])
  await tab.click(accept)
  await tab.waitFor(`dataLayer.some((event) => event.event === 'gtm.js')`)
  await settle()
  expect(google).toEqual(['https://www.googletagmanager.com/gtm.js?id=GTM-TEST'])
  await tab.evaluate('window.stillHere = true')
  await tab.evaluate('askfirst.consent.withdraw()')
  await tab.waitFor('!window.stillHere && document.readyState === "complete"', 'the reload')
  await settle()
  expect(google).toHaveLength(1)
})
