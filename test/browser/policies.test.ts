import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launch, type ChromiumEngine, type ChromiumTab } from './support/engines.ts'
import { accept, banner, has, note, noting, page, ran } from './support/page.ts'
import { openSite, type Site } from './support/site.ts'

const nonce = 'r4nd0m'
const gated = (attributes = '') => `type="text/plain" data-consent="analytics" ${attributes}`
const config = {
  categories: {
    essential: { required: true },
    analytics: { services: [{ use: 'googleAnalytics', id: 'G-TEST' }] },
    media: {},
  },
}
const withNonce = page({
  nonce,
  config,
  body: `<script ${gated(`nonce="${nonce}"`)}>${noting('inline')}</script>
    <script ${gated()}>${noting('stranger')}</script>
    <script ${gated('nonce="guessed"')} src="/stranger.js"></script>
    <script ${gated(`nonce="${nonce}"`)} src="/external.js"></script>
    <script ${gated(`nonce="${nonce}"`)} data-src="/data-src.js"></script>
    <script ${gated(`nonce="${nonce}"`)} async src="/async.js"></script>
    <script ${gated(`nonce="${nonce}"`)} data-type="module" src="/module.js"></script>
    <iframe title="frame" data-consent="media" data-src="/frame"></iframe>`,
})
const report = '; report-uri /csp-report'
const policies = {
  '/nonce': `script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'self'; object-src 'none'; base-uri 'none'`,
  '/nonce-only': `script-src 'nonce-${nonce}'; style-src 'self'`,
  '/trusted-types': `script-src 'nonce-${nonce}' 'strict-dynamic'; require-trusted-types-for 'script'; trusted-types askfirst; style-src 'self'`,
  '/any-policy': `require-trusted-types-for 'script'`,
}

let site: Site
let engine: ChromiumEngine
let tab: ChromiumTab
beforeAll(async () => {
  engine = await launch('chromium')
  site = await openSite({
    '/external.js': noting('external'),
    '/stranger.js': noting('stranger'),
    '/data-src.js': noting('data-src'),
    '/async.js': noting('async'),
    '/module.js': noting('module'),
    '/frame': '<!doctype html><title>frame</title>',
    '/forbidden': {
      type: 'text/html',
      headers: {
        'content-security-policy': `require-trusted-types-for 'script'; trusted-types other`,
      },
      body: page({ body: `${note('inline')}<script ${gated()} src="/external.js"></script>` }),
    },
  })
  for (const [path, policy] of Object.entries(policies)) {
    const headers = { 'content-security-policy': policy + report }
    site.set(path, { type: 'text/html', body: withNonce, headers })
  }
})
afterAll(async () => {
  await engine.close()
  await site.close()
})
beforeEach(async () => {
  await engine.fresh()
  tab = await engine.newTab()
  site.clear()
  await tab.page.route('https://www.googletagmanager.com/**', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: noting('gtag') }),
  )
})

describe('strict policies', () => {
  test.each(Object.keys(policies))(
    '%s: styles the banner and runs gated scripts, without a report',
    async (path) => {
      await tab.goto(site.url(path))
      await tab.waitFor(has(banner), 'the banner')
      expect(
        await tab.evaluate(`getComputedStyle(document.querySelector('${banner}')).position`),
      ).toBe('fixed')
      await tab.click(`${banner} [data-consent-open]`)
      await tab.waitFor(has('dialog[open]'), 'the dialog')
      await tab.press('Escape')
      await tab.click(accept)
      await tab.waitFor(`${ran}.split(',').length === 6`, 'six scripts')
      const order = (await tab.evaluate<string>(ran)).split(',')
      expect(order.filter((name) => !['async', 'gtag'].includes(name))).toEqual([
        'inline',
        'external',
        'data-src',
        'module',
      ])
      await tab.waitFor(`document.querySelector('iframe').contentDocument?.title === 'frame'`)
      await tab.evaluate('new Promise((resolve) => setTimeout(resolve, 300))')
      expect(site.reports).toEqual([])
    },
  )

  test('runs parser-inserted scripts even where the page forbids the policy', async () => {
    await tab.goto(site.url('/forbidden'))
    await tab.waitFor(has(banner), 'the banner')
    await tab.click(accept)
    await tab.waitFor(`${ran} === 'inline,external'`)
  })
})
