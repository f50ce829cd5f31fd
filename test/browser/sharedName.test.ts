import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { launch, type ChromiumEngine, type ChromiumTab } from './support/engines.ts'
import { accept, banner, has, note, page, ran, reject } from './support/page.ts'
import { openSite, type Site } from './support/site.ts'

const [www, shop] = ['www.example.test', 'shop.example.test']

let site: Site
let engine: ChromiumEngine
let tab: ChromiumTab
beforeAll(async () => {
  engine = await launch('chromium')
  const body = note('analytics')
  site = await openSite({
    [`${www}/`]: {
      type: 'text/html',
      body: page({ config: { cookie: { domain: 'example.test' } }, body }),
    },
    [`${shop}/`]: { type: 'text/html', body: page({ body }) },
    '/refused': page({ config: { cookie: { domain: 'example.test' } } }),
  })
})
afterAll(async () => {
  await engine.close()
  await site.close()
})
beforeEach(async () => {
  await engine.fresh()
  tab = await engine.newTab()
})

const allows = () => tab.evaluate(`askfirst.consent.allows('analytics')`)
const later = () => tab.evaluate('new Promise((resolve) => setTimeout(resolve, 1100))')

test('a denial on this host overrides an older yes of the domain that is read first', async () => {
  await tab.goto(site.url('/', www))
  await tab.waitFor(has(banner), 'the banner')
  await tab.click(accept)
  await tab.waitFor(`${ran} === 'analytics'`)
  await tab.goto(site.url('/', shop))
  await tab.waitFor('!!window.askfirst?.consent')
  expect(await allows()).toBe(true)
  // The record counts in seconds.
  await later()
  await tab.evaluate('askfirst.consent.reject()')
  await tab.goto(site.url('/', shop))
  await tab.waitFor('!!window.askfirst?.consent')
  expect([await allows(), await tab.evaluate(ran)]).toEqual([false, ''])
})

test('stores a decision when the browser refuses the domain', async () => {
  await tab.goto(site.url('/refused'))
  await tab.waitFor(has(banner), 'the banner')
  await tab.click(reject)
  await tab.reload()
  await tab.waitFor('!!askfirst.consent.$record.get()')
  expect(await tab.evaluate(`document.querySelectorAll('${banner}').length`)).toBe(0)
})
