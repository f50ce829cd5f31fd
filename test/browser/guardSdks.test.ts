import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { bundle } from './support/bundle.ts'
import { launch, type ChromiumEngine, type ChromiumTab } from './support/engines.ts'
import { openSite, type Site } from './support/site.ts'

interface Sdk {
  readonly id: string
  /** Its hosts and cookies: those of our preset where there is one. */
  readonly service: string
  /** What it writes for a moment, to see whether that goes; a name that says nothing is in no preset. */
  readonly tests?: readonly object[]
  /** Starts it, as a site's own code does; `vendor` sends an event. API is a host of the local server. */
  readonly code: string
  /** True when it sends its next event, or what it failed to send, as soon as there is a yes. */
  readonly comesBack: boolean
  /** True when it asks for nothing but what its preset names: `known` holds it, where nobody has declared it. */
  readonly isKnown?: boolean
}

const api = 'vendor.example.test'

const sdks: Sdk[] = [
  {
    id: 'posthog',
    service: `services.posthog({ key: 'token' })`,
    tests: [
      { name: 'test', storage: 'local' },
      { name: 'test', storage: 'session' },
    ],
    code: `import posthog from 'posthog-js'
      posthog.init('token', { api_host: API, opt_out_useragent_filter: true, request_batching: false })
      window.vendor = () => posthog.capture('our_event')`,
    comesBack: true,
  },
  {
    id: 'mixpanel',
    service: `services.mixpanel({ token: 'token' })`,
    code: `import mixpanel from 'mixpanel-browser'
      mixpanel.init('token', { api_host: API, batch_requests: false, persistence: 'localStorage', track_pageview: true })
      window.vendor = () => mixpanel.track('our_event')`,
    comesBack: true,
  },
  {
    id: 'sentry',
    service: `services.sentry({ key: 'key' })`,
    code: `import * as Sentry from '@sentry/browser'
      Sentry.init({ dsn: API.replace('//', '//key@') + '/1', integrations: [Sentry.browserTracingIntegration(), Sentry.replayIntegration()], tracesSampleRate: 1, replaysSessionSampleRate: 1 })
      window.vendor = () => Sentry.captureMessage('our_event' + Math.random())`,
    comesBack: true,
  },
  {
    id: 'logrocket',
    service: `services.logrocket({ id: 'app/project' })`,
    code: `import LogRocket from 'logrocket'
      LogRocket.init('app/project')
      window.vendor = () => LogRocket.track('our_event')`,
    comesBack: true,
    isKnown: true,
  },
  {
    id: 'hotjar',
    service: `services.hotjar({ id: 1234567 })`,
    code: `import Hotjar from '@hotjar/browser'
      Hotjar.init(1234567, 6)
      window.vendor = () => Hotjar.event('our_event')`,
    comesBack: true,
    isKnown: true,
  },
  {
    id: 'openpanel',
    service: `{
      hosts: ['api.openpanel.dev'],
      cookies: ['local', 'session'].map((storage) => ({ name: 'op*', storage })),
    }`,
    code: `import { OpenPanel } from '@openpanel/web'
      const op = new OpenPanel({ clientId: 'id', apiUrl: API, trackScreenViews: true, trackOutgoingLinks: true, trackAttributes: true })
      window.vendor = () => op.track('our_event')`,
    comesBack: true,
  },
  {
    id: 'vercel',
    service: `{ hosts: ['va.vercel-scripts.com'] }`,
    code: `import { inject, track } from '@vercel/analytics'
      inject({ mode: 'production', scriptSrc: API + '/script.js' })
      window.vendor = () => track('our_event')`,
    comesBack: true,
  },
  {
    id: 'plausible',
    service: `services.plausible({ domain: 'site.example' })`,
    code: `import Plausible from 'plausible-tracker'
      const plausible = Plausible({ domain: 'site.example', apiHost: API, trackLocalhost: true })
      plausible.trackPageview()
      window.vendor = () => plausible.trackEvent('our_event')`,
    comesBack: true,
  },
  {
    id: 'ga4',
    service: `services.googleAnalytics({ id: 'G-TEST' })`,
    code: `import ReactGA from 'react-ga4'
      ReactGA.initialize('G-TEST')
      ReactGA.send('pageview')
      window.vendor = () => ReactGA.event({ category: 'a', action: 'our_event' })`,
    comesBack: true,
    isKnown: true,
  },
  {
    id: 'datadog',
    service: `services.datadogRum({ applicationId: 'id', clientToken: 'pub' })`,
    code: `import { datadogRum } from '@datadog/browser-rum'
      datadogRum.init({ applicationId: 'a0000000-0000-0000-0000-000000000000', clientToken: 'pub', site: 'datadoghq.com', sessionSampleRate: 100, sessionReplaySampleRate: 0, trackUserInteractions: true })
      window.vendor = () => datadogRum.addAction('our_event')`,
    comesBack: false,
    isKnown: true,
  },
]

const guarded = ({ id, service, tests = [] }: Sdk) => `
  import { start } from 'askfirst'
  import { guard } from 'askfirst/guard'
  import { knownServices as known } from 'askfirst/guard/knownServices'
  import * as services from 'askfirst/services'
  const { hosts, cookies = [] } = ${service}
  const declared = {
    id: '${id}',
    name: '${id}',
    hosts: [...hosts, '${api}'],
    cookies: [...cookies, ...${JSON.stringify(tests)}],
  }
  const isKnown = location.search === '?known'
  window.held = []
  window.consent = start({ categories: { essential: { required: true }, analytics: { services: isKnown ? [] : [declared] } } })
  guard(consent, { report: (one) => held.push(one), known: isKnown ? known : [] })`

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

describe.each(sdks)('$id, imported and not tagged', ({ id, comesBack, isKnown }) => {
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

  test('makes requests or stores data without the guard', async () => {
    const { kept } = await visit(`/${id}/without`)
    expect(asked.length + kept.length).toBeGreaterThan(0)
  })

  const whole = isKnown ? [`/${id}`, `/${id}?known`] : [`/${id}`]
  test.each(whole)(
    'makes no request, stores nothing and doesn’t fail under the guard: %s',
    async (path) => {
      const { kept, after, written, held } = await visit(path)
      expect({ asked, kept, after, written, errors }).toEqual({
        asked: [],
        kept: [],
        after: [],
        written: [],
        errors: [],
      })
      expect(held.length).toBeGreaterThan(0)
    },
  )

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
