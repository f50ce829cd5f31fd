import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { bundle } from './support/bundle.ts'
import { launch, type ChromiumEngine, type ChromiumTab } from './support/engines.ts'
import { openSite, type Site } from './support/site.ts'

interface Sdk {
  readonly id: string
  /** As a site would declare them. */
  readonly hosts: readonly string[]
  readonly cookies: readonly (string | object)[]
  /** Starts it, as a site's own code does; `vendor` sends an event. API is a host of the local server. */
  readonly code: string
  /** True when it sends its next event, or what it failed to send, as soon as there is a yes. */
  readonly comesBack: boolean
}

const api = 'vendor.example.test'
const local = (name: string) => ({ name, storage: 'local' })
const session = (name: string) => ({ name, storage: 'session' })
const database = (name: string) => ({ name, storage: 'database' })

const sdks: Sdk[] = [
  {
    id: 'posthog',
    hosts: [api, '*.posthog.com'],
    cookies: [
      'ph_*',
      '__ph_*',
      'dmn_chk_*',
      local('ph_*'),
      local('__*'),
      session('ph_*'),
      session('__support__'),
      session('test'),
      local('test'),
    ],
    code: `import posthog from 'posthog-js'
      posthog.init('token', { api_host: API, opt_out_useragent_filter: true, request_batching: false })
      window.vendor = () => posthog.capture('our_event')`,
    comesBack: true,
  },
  {
    id: 'mixpanel',
    hosts: [api, '*.mixpanel.com'],
    cookies: [
      'mp_*',
      local('mp_*'),
      local('__mp*'),
      '__mp_*',
      session('__mp*'),
      session('mp_*'),
      database('mixpanel*'),
    ],
    code: `import mixpanel from 'mixpanel-browser'
      mixpanel.init('token', { api_host: API, batch_requests: false, persistence: 'localStorage', track_pageview: true })
      window.vendor = () => mixpanel.track('our_event')`,
    comesBack: true,
  },
  {
    id: 'sentry',
    hosts: [api, '*.ingest.sentry.io'],
    cookies: [session('sentryReplaySession')],
    code: `import * as Sentry from '@sentry/browser'
      Sentry.init({ dsn: API.replace('//', '//key@') + '/1', integrations: [Sentry.browserTracingIntegration(), Sentry.replayIntegration()], tracesSampleRate: 1, replaysSessionSampleRate: 1 })
      window.vendor = () => Sentry.captureMessage('our_event' + Math.random())`,
    comesBack: true,
  },
  {
    id: 'logrocket',
    hosts: [
      '*.logr-in.com',
      '*.logrocket.io',
      '*.lr-ingest.io',
      '*.lr-in.com',
      '*.logrocket.com',
      '*.lr-in-prod.com',
      '*.lr-ingest.com',
      '*.lgrckt-in.com',
      '*.lr-intake.com',
      '*.intake-lr.com',
      '*.logr-ingest.com',
      '*.lrkt-in.com',
    ],
    cookies: ['_lr_*', local('_lr_*'), session('_lr_*'), database('_lr*')],
    code: `import LogRocket from 'logrocket'
      LogRocket.init('app/project')
      window.vendor = () => LogRocket.track('our_event')`,
    comesBack: true,
  },
  {
    id: 'hotjar',
    hosts: ['*.hotjar.com', '*.hotjar.io'],
    cookies: ['_hj*', local('_hj*'), session('_hj*')],
    code: `import Hotjar from '@hotjar/browser'
      Hotjar.init(1234567, 6)
      window.vendor = () => Hotjar.event('our_event')`,
    comesBack: true,
  },
  {
    id: 'openpanel',
    hosts: [api, 'api.openpanel.dev'],
    cookies: [session('op*'), local('op*')],
    code: `import { OpenPanel } from '@openpanel/web'
      const op = new OpenPanel({ clientId: 'id', apiUrl: API, trackScreenViews: true, trackOutgoingLinks: true, trackAttributes: true })
      window.vendor = () => op.track('our_event')`,
    comesBack: true,
  },
  {
    id: 'vercel',
    hosts: [api, 'va.vercel-scripts.com'],
    cookies: [],
    code: `import { inject, track } from '@vercel/analytics'
      inject({ mode: 'production', scriptSrc: API + '/script.js' })
      window.vendor = () => track('our_event')`,
    comesBack: true,
  },
  {
    id: 'plausible',
    hosts: [api, 'plausible.io'],
    cookies: [],
    code: `import Plausible from 'plausible-tracker'
      const plausible = Plausible({ domain: 'site.example', apiHost: API, trackLocalhost: true })
      plausible.trackPageview()
      window.vendor = () => plausible.trackEvent('our_event')`,
    comesBack: true,
  },
  {
    id: 'ga4',
    hosts: ['www.googletagmanager.com', '*.google-analytics.com'],
    cookies: ['_ga', '_ga_*'],
    code: `import ReactGA from 'react-ga4'
      ReactGA.initialize('G-TEST')
      ReactGA.send('pageview')
      window.vendor = () => ReactGA.event({ category: 'a', action: 'our_event' })`,
    comesBack: true,
  },
  {
    id: 'datadog',
    hosts: ['*.browser-intake-datadoghq.com', 'browser-intake-datadoghq.com'],
    cookies: ['_dd_s*', 'dd_*', local('_dd*'), session('_dd*')],
    code: `import { datadogRum } from '@datadog/browser-rum'
      datadogRum.init({ applicationId: 'a0000000-0000-0000-0000-000000000000', clientToken: 'pub', site: 'datadoghq.com', sessionSampleRate: 100, sessionReplaySampleRate: 0, trackUserInteractions: true })
      window.vendor = () => datadogRum.addAction('our_event')`,
    comesBack: false,
  },
]

const guarded = ({ id, hosts, cookies }: Sdk) => `
  import { start } from 'askfirst'
  import { guard } from 'askfirst/guard'
  const services = ${JSON.stringify([{ id, name: id, hosts, cookies }])}
  window.held = []
  window.consent = start({ categories: { essential: { required: true }, analytics: { services } } })
  guard(consent, { report: (one) => held.push(one) })`

/** Notes each name that is written, also for a moment. */
const noteWrites = `window.written = []
  for (const [owner, name, kind] of [[Storage.prototype, 'setItem', 'storage'], [IDBFactory.prototype, 'open', 'database']]) {
    const real = owner[name]
    owner[name] = function (key, ...rest) { if (key !== 'askfirst') written.push(kind + ' ' + key); return real.call(this, key, ...rest) }
  }
  const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')
  Object.defineProperty(Document.prototype, 'cookie', { configurable: true, get, set(text) {
    if (!(Date.parse(/expires=([^;]*)/i.exec(text)?.[1]) < Date.now() || /max-age=0/i.test(text) || text.startsWith('consent='))) written.push('cookie ' + text.split('=')[0])
    set.call(this, text)
  } })`

let site: Site
let engine: ChromiumEngine
let tab: ChromiumTab
const asked: string[] = []
const errors: string[] = []
beforeAll(async () => {
  engine = await launch('chromium')
  site = await openSite()
  site.set('/writes.js', noteWrites)
  const page = (id: string, guard: string) =>
    `<!doctype html><title>${id}</title><script src="/writes.js"></script>${guard}<button id="button">A button</button><script src="/${id}.js"></script>`
  for (const sdk of sdks) {
    const define = {
      API: JSON.stringify(site.url('', api)),
      'process.env.NODE_ENV': '"production"',
    }
    site.set(`/${sdk.id}.js`, await bundle(sdk.code, { define }))
    site.set(`/${sdk.id}.guard.js`, await bundle(guarded(sdk)))
    site.set(`/${sdk.id}`, page(sdk.id, `<script src="/${sdk.id}.guard.js"></script>`))
    site.set(`/${sdk.id}/without`, page(sdk.id, ''))
  }
})
afterAll(async () => {
  await engine.close()
  await site.close()
})
beforeEach(async () => {
  await engine.fresh()
  tab = await engine.newTab()
  asked.length = 0
  errors.length = 0
  const isOurs = (url: string) => new URL(url).host === `localhost:${site.port}`
  tab.page.on('request', (request) => {
    if (!isOurs(request.url()) && request.url().startsWith('http')) asked.push(request.url())
  })
  tab.page.on('websocket', (socket) => asked.push(socket.url()))
  tab.page.on('pageerror', (error) => errors.push(error.message))
  // Nothing leaves this machine.
  await tab.page.route(
    (url) => !isOurs(url.href),
    (route) =>
      route.fulfill({
        contentType:
          route.request().resourceType() === 'script' ? 'text/javascript' : 'application/json',
        headers: { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' },
        body: '{}',
      }),
  )
})

const settle = () => tab.evaluate('new Promise((resolve) => setTimeout(resolve, 1200))')
const stored = () =>
  tab.evaluate<string[]>(`indexedDB.databases().then((databases) => [
    ...document.cookie.split('; ').filter(Boolean).map((pair) => 'cookie ' + pair.split('=')[0]),
    ...Object.keys(localStorage).map((key) => 'local ' + key),
    ...Object.keys(sessionStorage).map((key) => 'session ' + key),
    ...databases.map(({ name }) => 'database ' + name),
  ].filter((name) => name !== 'cookie consent').sort())`)

describe.each(sdks)('$id, imported and not tagged', ({ id, comesBack }) => {
  /** What a visitor does: reads, clicks, and leaves. */
  const visit = async (path: string) => {
    await tab.goto(site.url(path))
    expect(errors).toEqual([])
    await tab.evaluate('void vendor()')
    await tab.click('#button')
    await settle()
    const kept = await stored()
    const written = await tab.evaluate<string[]>('written')
    const held = await tab.evaluate<unknown[]>('window.held ?? []')
    await tab.goto(site.url('/writes.js'))
    return { kept, written, held, after: await stored() }
  }

  test('asks or stores without the guard', async () => {
    const { kept } = await visit(`/${id}/without`)
    expect(asked.length + kept.length).toBeGreaterThan(0)
  })

  test('asks for nothing and stores nothing under the guard, and doesn’t fail', async () => {
    const { kept, after, written, held } = await visit(`/${id}`)
    expect({ asked, kept, after, written, errors }).toEqual({
      asked: [],
      kept: [],
      after: [],
      written: [],
      errors: [],
    })
    expect(held.length).toBeGreaterThan(0)
  })

  test(`works after a yes, ${comesBack ? 'at once' : 'on the next page'}`, async () => {
    await tab.goto(site.url(`/${id}`))
    await tab.evaluate('void vendor()')
    await settle()
    expect(asked).toEqual([])
    await tab.evaluate('consent.accept(), void vendor()')
    if (!comesBack) {
      await tab.reload()
      await tab.evaluate('void vendor()')
      await settle()
      await tab.goto(site.url('/writes.js'))
    }
    await expect.poll(() => asked.length, { timeout: 10_000 }).toBeGreaterThan(0)
  })
})
