import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { launch, type ChromiumEngine, type ChromiumTab } from './support/engines.ts'
import { banner, has, note, noting, ran } from './support/page.ts'
import { openSite, type Site } from './support/site.ts'

// As React's strict mode does in development: start, stop, start, with options made anew each time.
const html = `<!doctype html><title>A page</title><script src="/askfirst.global.js"></script>
  <script>window.boot = () => window.consent = askfirst.start({ categories: {
    essential: { required: true }, media: {},
    analytics: { services: [{ id: 'stats', name: 'Stats', live: true, start: (page) => { (window.ran ??= []).push('start'); return page.load('/service.js') } }] },
  } })</script>
  ${note('inline')}<script type="text/plain" data-consent="analytics" data-src="/external.js"></script>
  <iframe title="frame" data-consent="media" data-src="/frame"></iframe>`

let site: Site
let engine: ChromiumEngine
let tab: ChromiumTab
beforeAll(async () => {
  engine = await launch('chromium')
  site = await openSite({
    '/': html,
    '/trusted': {
      type: 'text/html',
      headers: {
        'content-security-policy': `require-trusted-types-for 'script'; trusted-types askfirst`,
      },
      body: html,
    },
    '/service.js': noting('service'),
    '/external.js': noting('external'),
    '/frame': '<!doctype html><title>frame</title>',
  })
})
afterAll(async () => {
  await engine.close()
  await site.close()
})
beforeEach(async () => {
  await engine.fresh()
  tab = await engine.newTab()
  site.clear()
})

const settle = () => tab.evaluate('new Promise((resolve) => setTimeout(resolve, 300))')
const names = async () => (await tab.evaluate<string>(ran)).split(',').sort().join()
const all = 'external,inline,service,start'

test.each(['/', '/trusted'])('%s: runs nothing twice after stop and start', async (path) => {
  await tab.goto(site.url(path))
  await tab.evaluate('boot(), consent.accept()')
  await tab.waitFor(`${ran}.split(',').length === 4`, 'all to run')
  await tab.evaluate('consent.stop(), boot()')
  await settle()
  expect(await names()).toBe(all)
  expect(site.count('/frame')).toBe(1)
  // And what is open can still be closed.
  await tab.evaluate(`consent.withdraw('media')`)
  await tab.waitFor(
    `!document.querySelector('iframe').hasAttribute('src')`,
    'the frame to be closed',
  )
})

test.each(['/', '/trusted'])(
  '%s: works after start, stop and start before the choice',
  async (path) => {
    await tab.goto(site.url(path))
    await tab.evaluate('boot(), consent.stop(), boot()')
    await tab.waitFor(has(banner), 'the banner')
    await tab.evaluate('consent.accept()')
    await tab.waitFor(`${ran}.split(',').length === 4`, 'all to run')
    await settle()
    expect(await names()).toBe(all)
  },
)

test('lets nothing more through when stopped right after a yes', async () => {
  await tab.goto(site.url('/'))
  await tab.evaluate('boot(), consent.accept(), consent.stop()')
  await settle()
  expect(await names()).toBe('service,start')
  await tab.evaluate('boot()')
  await tab.waitFor(`${ran}.split(',').length === 4`, 'the rest')
})
