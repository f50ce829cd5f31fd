import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launch, type ChromiumEngine, type ChromiumTab } from './support/engines.ts'
import { accept, banner, dialog, has, page } from './support/page.ts'
import { openSite, type Site } from './support/site.ts'

interface Sdk {
  readonly id: string
  /** What the vendor stores, as a site would declare it. */
  readonly cookies: readonly (string | object)[]
  /** Starts it the way its documentation says, with the page's own host for the vendor's. */
  readonly code: string
  /** A path that its events are sent to. */
  readonly api: RegExp
}

const sdks: Sdk[] = [
  {
    id: 'posthog',
    cookies: [
      'ph_*',
      'dmn_chk_*',
      { name: 'ph_*', storage: 'local' },
      { name: '__ph_*', storage: 'local' },
      { name: 'ph_*', storage: 'session' },
    ],
    code: `import posthog from 'posthog-js'
      posthog.init('phc_test', { api_host: location.origin, advanced_disable_flags: true, disable_external_dependency_loading: true, request_batching: false, opt_out_useragent_filter: true, disable_compression: true })
      posthog.capture('our_event')
      window.vendor = () => posthog.capture('our_event')`,
    api: /^\/(e|i|flags|decide|array|s)\//,
  },
  {
    id: 'mixpanel',
    cookies: [
      'mp_*',
      { name: 'mp_*', storage: 'local' },
      { name: '__mp*', storage: 'local' },
      { name: 'mp_*', storage: 'session' },
      { name: 'mixpanel*', storage: 'database' },
    ],
    code: `import mixpanel from 'mixpanel-browser'
      mixpanel.init('token', { api_host: location.origin, batch_requests: false, persistence: 'cookie', api_payload_format: 'json' })
      mixpanel.track('our_event')
      window.vendor = () => mixpanel.track('our_event')`,
    api: /^\/(track|engage|groups|record|flags)/,
  },
]

const resolveDir = fileURLToPath(new URL('.', import.meta.url))
const bundle = async (contents: string) => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    write: false,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  return outputFiles[0]?.text ?? ''
}

/** Everything that a page can find again. */
const stored = `indexedDB.databases().then((databases) =>
  [...document.cookie.split('; ').filter(Boolean).map((pair) => 'cookie ' + pair.split('=')[0]),
   ...Object.keys(localStorage).map((key) => 'local ' + key),
   ...Object.keys(sessionStorage).map((key) => 'session ' + key),
   ...databases.map(({ name }) => 'database ' + name)].filter((name) => name !== 'cookie consent'))`

let site: Site
let engine: ChromiumEngine
let tab: ChromiumTab
beforeAll(async () => {
  engine = await launch('chromium')
  site = await openSite()
  for (const { id, cookies, code } of sdks) {
    const config = {
      categories: {
        essential: { required: true },
        analytics: { services: [{ id, name: id, cookies }] },
      },
    }
    const body = `<script type="text/plain" data-consent="${id}" src="/${id}.js"></script><button>A button</button>`
    site.set(`/${id}`, { type: 'text/html', body: page({ config, body }) })
    site.set(`/${id}.js`, { body: await bundle(code) })
  }
})
afterAll(async () => {
  await engine.close()
  await site.close()
})

describe.each(sdks)('$id, gated', ({ id, api }) => {
  const sent = () => site.requests.filter(({ path }) => api.test(path))
  const events = () => sent().filter(({ body }) => body.includes('our_event'))
  const settle = () => tab.evaluate('new Promise((resolve) => setTimeout(resolve, 1200))')

  beforeEach(async () => {
    await engine.fresh()
    tab = await engine.newTab()
    site.clear()
    await tab.goto(site.url(`/${id}`))
    await tab.waitFor(has(banner), 'the banner')
  })

  test('requests and stores nothing before yes, and nothing after a no', async () => {
    await tab.click('main button')
    await settle()
    expect(sent()).toEqual([])
    expect(site.count(`/${id}.js`)).toBe(0)
    expect(await tab.evaluate(stored)).toEqual([])
    await tab.click(`${banner} [data-consent-reject]`)
    await tab.reload()
    await settle()
    expect(sent()).toEqual([])
    expect(await tab.evaluate(stored)).toEqual([])
  })

  test('works after a yes, and leaves nothing after a withdrawal', async () => {
    await tab.click(accept)
    await tab.waitFor('!!window.vendor', 'the vendor')
    await expect.poll(() => events().length, { timeout: 10_000 }).toBeGreaterThan(0)
    expect(await tab.evaluate<string[]>(stored)).not.toEqual([])

    await tab.evaluate('window.stillHere = true')
    await tab.click('#open')
    await tab.waitFor(has(`${dialog}[open]`), 'the settings')
    await tab.click(`${dialog} [data-consent-reject]`)
    await tab.waitFor('!window.stillHere && document.readyState === "complete"', 'the reload')
    await settle()
    expect(await tab.evaluate(stored)).toEqual([])
    site.clear()
    await tab.reload()
    await tab.click('main button')
    await settle()
    expect(sent()).toEqual([])
    expect(site.count(`/${id}.js`)).toBe(0)
    expect(await tab.evaluate(stored)).toEqual([])
  })
})
