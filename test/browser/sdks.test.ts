import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launch, type ChromiumEngine, type ChromiumTab } from './support/engines.ts'
import { beside } from './support/beside.ts'
import { accept, banner, dialog, has, page, reject } from './support/page.ts'
import { openSite, type Site } from './support/site.ts'

interface Sdk {
  readonly id: string
  /** What a site would declare. */
  readonly cookies: readonly (string | object)[]
  /** What is there once it has run. */
  readonly stores: readonly string[]
  /**
   * Starts it with the page's own host for the vendor's, and with nothing to load from elsewhere. `vendor` sends an
   * event and keeps something. `optOut` is the vendor's own call, whose memory the sweep must leave in place.
   */
  readonly code: string
  /** Where it sends events. */
  readonly api: string
}

const sdks: Sdk[] = [
  {
    id: 'posthog',
    cookies: [
      'ph_*',
      { name: 'ph_*', storage: 'local' },
      { name: '__ph_opt_in_out_*', storage: 'local' },
      { name: 'ph_*', storage: 'session' },
    ],
    stores: [
      'cookie ph_token_posthog',
      'local ph_token_posthog',
      'session ph_token_posthog',
      'session ph_token_primary_window_exists',
      'session ph_token_session_registered_properties',
      'session ph_token_window_id',
    ],
    code: `import posthog from 'posthog-js'
      window.posthog = posthog.init('token', { api_host: location.origin, autocapture: false, disable_external_dependency_loading: true, request_batching: false, opt_out_useragent_filter: true, disable_compression: true })
      window.vendor = () => { posthog.register({ at: Date.now() }); posthog.capture('our_event') }
      window.optOut = () => posthog.opt_out_capturing()
      vendor()`,
    api: '/e/',
  },
  {
    id: 'mixpanel',
    cookies: [
      'mp_*',
      { name: '__mp_opt_in_out_*', storage: 'local' },
      { name: 'mp_*', storage: 'session' },
      { name: 'mixpanel*', storage: 'database' },
    ],
    stores: [
      'cookie mp_token_mixpanel',
      'database mixpanelBrowserDb',
      'database mixpanelFlagsDb',
      'session mp_gen_new_tab_id_mixpanel_token',
      'session mp_tab_id_mixpanel_token',
    ],
    code: `import mixpanel from 'mixpanel-browser'
      mixpanel.init('token', { api_host: location.origin, batch_requests: false, api_transport: 'sendBeacon', persistence: 'cookie', api_payload_format: 'json' })
      window.vendor = () => { mixpanel.register({ at: Date.now() }); mixpanel.track('our_event') }
      window.optOut = () => mixpanel.opt_out_tracking()
      vendor()`,
    api: '/track/',
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

const pageOf = ({ id, cookies }: Sdk) =>
  page({
    config: {
      categories: {
        essential: { required: true },
        analytics: { services: [{ id, name: id, cookies }] },
      },
    },
    body: `<script type="text/plain" data-consent="${id}" src="/${id}.js"></script><button>A button</button>`,
  })

/** The same, with the vendor's own opt-out call, which JSON can't hold. */
const withStop = (html: string) =>
  html.replace('"application/json" data-askfirst', '"application/json" id="config"').replace(
    '</head>',
    `<script>
        const config = JSON.parse(document.getElementById('config').textContent)
        config.categories.analytics.services[0].stop = () => optOut()
        askfirst.consent = askfirst.start(config)
      </script></head>`,
  )

/** The names of everything that a page can find again, but for the record and the test's own note. */
const kept = `[
  ...document.cookie.split('; ').filter(Boolean).map((pair) => 'cookie ' + pair.split('=')[0]),
  ...Object.keys(localStorage).map((key) => 'local ' + key),
  ...Object.keys(sessionStorage).map((key) => 'session ' + key),
].filter((name) => !['cookie consent', 'session note'].includes(name))`
const stored = `indexedDB.databases().then((databases) =>
  [...${kept}, ...databases.map(({ name }) => 'database ' + name)].sort())`

/** PostHog by its preset, with its code from here and a shorter pause between its questions. */
const live = page()
  .replace(' data-askfirst>', '>')
  .replace(
    '</head>',
    `<script type="module">
    import { posthog } from '/dist/services/posthog.js'
    const preset = posthog({ key: 'token' })
    const categories = {
      essential: { required: true },
      analytics: { services: [{ ...preset, start: (page) => page.load('/live.js') }] },
    }
    askfirst.consent = askfirst.start({ categories })
  </script></head>`,
  )

let site: Site
let engine: ChromiumEngine
let tab: ChromiumTab
/** Addresses on other hosts that the page has asked for. */
const elsewhere: string[] = []
beforeAll(async () => {
  engine = await launch('chromium')
  site = await openSite()
  for (const sdk of sdks) {
    const html = pageOf(sdk)
    site.set(`/${sdk.id}`, { type: 'text/html', body: html })
    site.set(`/${sdk.id}/stop`, { type: 'text/html', body: withStop(html) })
    site.set(`/${sdk.id}.js`, { body: await bundle(sdk.code) })
    site.set(sdk.api, { type: 'application/json', body: '{"status":1}' })
  }
  const [{ code }] = sdks as [Sdk]
  const often = code.replace('{ api', '{ remote_config_refresh_interval_ms: 300, api')
  site.set('/live', { type: 'text/html', body: live })
  site.set('/live.js', { body: await bundle(often) })
  site.set('/flags/', { type: 'application/json', body: '{"flags":{}}' })
  site.set('/array/token/config', { type: 'application/json', body: '{"hasFeatureFlags":true}' })
})
afterAll(async () => {
  await engine.close()
  await site.close()
})

const settle = () => tab.evaluate('new Promise((resolve) => setTimeout(resolve, 1200))')
const names = () => tab.evaluate<string[]>(stored)

beforeEach(async () => {
  await engine.fresh()
  tab = await engine.newTab()
  site.clear()
  elsewhere.length = 0
  tab.page.on('request', (request) => {
    if (new URL(request.url()).origin !== site.url('')) elsewhere.push(request.url())
  })
})

describe.each(sdks)('$id, gated', ({ id, api, stores }) => {
  const script = `/${id}.js`
  /** All that was asked for, but for the page and askfirst. */
  const asked = () => {
    const own = [`/${id}`, `/${id}/stop`, '/askfirst.global.js', beside('showBanner')]
    const here = site.requests.map(({ path }) => path).filter((path) => !own.includes(path))
    return [...here, ...elsewhere]
  }
  const events = () =>
    site.requests.filter(({ path, body }) => path.startsWith(api) && body.includes('our_event'))

  const open = async (path: string) => {
    await tab.goto(site.url(path))
    await tab.waitFor(has(banner), 'the banner')
  }
  const grant = async () => {
    await tab.click(accept)
    await tab.waitFor('!!window.vendor', 'the vendor')
    await expect.poll(() => events().length, { timeout: 10_000 }).toBeGreaterThan(0)
    await settle()
  }
  const withdraw = async () => {
    await tab.click('#open')
    await tab.waitFor(has(`${dialog}[open]`), 'the settings')
    site.clear()
    await tab.evaluate('window.stillHere = true')
    await tab.click(`${dialog} [data-consent-reject]`)
    await tab.waitFor('!window.stillHere && document.readyState === "complete"', 'the reload')
    await settle()
  }

  test('makes no request and stores nothing before a yes or after a denial', async () => {
    await open(`/${id}`)
    await tab.click('main button')
    await settle()
    expect(asked()).toEqual([])
    expect(await names()).toEqual([])
    await tab.click(reject)
    await tab.reload()
    await settle()
    expect(asked()).toEqual([])
    expect(await names()).toEqual([])
  })

  test('works after a yes: sends our event, and stores its data', async () => {
    await open(`/${id}`)
    await grant()
    expect(await names()).toEqual(stores)
    expect(elsewhere).toEqual([])
    site.clear()
    await tab.evaluate('vendor()')
    await expect.poll(() => events().length, { timeout: 10_000 }).toBe(1)
  })

  test('leaves nothing after a withdrawal, even if it writes on page unload', async () => {
    await open(`/${id}`)
    // Before the vendor, which writes at the same event.
    await tab.evaluate(`
      const note = []
      addEventListener('beforeunload', () => note.push(${kept}), { capture: true })
      addEventListener('pagehide', () => {
        vendor()
        note.push(${kept})
        sessionStorage.note = JSON.stringify(note)
      })`)
    await grant()
    await withdraw()
    const [swept, gone] = await tab.evaluate<string[][]>('JSON.parse(sessionStorage.note)')
    expect(swept).toEqual([])
    expect(gone).toContain(stores[0])
    expect(await names()).toEqual([])
    expect(asked()).not.toContain(script)

    site.clear()
    await tab.reload()
    await tab.click('main button')
    await settle()
    expect(asked()).toEqual([])
    expect(await names()).toEqual([])
  })

  test('sends nothing after the withdrawal when the site names the opt-out', async () => {
    await open(`/${id}/stop`)
    await grant()
    await tab.evaluate(`
      for (const leave of ['beforeunload', 'pagehide']) addEventListener(leave, () => vendor())`)
    await withdraw()
    expect(site.count(`/${id}/stop`)).toBe(1)
    expect(asked()).toEqual([])
    expect(await names()).toEqual([])
    await tab.evaluate(`askfirst.consent.accept()`)
    await expect.poll(() => events().length, { timeout: 10_000 }).toBeGreaterThan(0)
  })
})

test('PostHog makes no further request after a denial in the running page, until a yes', async () => {
  const flags = () => site.count('/flags/')
  await tab.goto(site.url('/live'))
  await tab.click(accept)
  await expect.poll(flags, { timeout: 10_000 }).toBeGreaterThan(1)
  await tab.evaluate('window.stillHere = true; askfirst.consent.withdraw()')
  await settle()
  site.clear()
  await tab.evaluate('vendor()')
  await settle()
  expect(site.requests.map(({ path }) => path)).toEqual([])
  await tab.evaluate('askfirst.consent.accept(); vendor()')
  await expect.poll(flags, { timeout: 10_000 }).toBeGreaterThan(1)
  expect(site.requests.some(({ body }) => body.includes('our_event'))).toBe(true)
  expect(await tab.evaluate('stillHere')).toBe(true)
})
