import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { askedBeside, beside } from './support/beside.ts'
import { engineNames, launch, type Engine, type Tab } from './support/engines.ts'
import { accept, banner, dialog, has, note, page, ran } from './support/page.ts'
import { openSite, type Reply, type Site } from './support/site.ts'

/** Nothing listens there: that the service's script is asked for is enough. */
const url = 'http://localhost:9/matomo/'
const config = {
  categories: {
    essential: { required: true },
    analytics: { services: [{ use: 'matomo', url, siteId: '1' }] },
  },
}
const body = note('essential', 'data-consent="essential"') + note('analytics')
const usual = page({ config, body })
const script = readFileSync(new URL('../../dist/askfirst.global.js', import.meta.url), 'utf8')
const developmentScript = readFileSync(
  new URL('../../dist/askfirst.global.dev.js', import.meta.url),
  'utf8',
)

const tag = '<script src="/askfirst.global.js"></script>'
/** Puts the script another way into a page. */
const by = (markup: string) => usual.replace(tag, () => markup)
const inFolder = (markup: string) =>
  markup.replace(' data-askfirst>', ' data-askfirst data-folder="/parts/of/it">')

/** What optimisers do to scripts. */
const ways = {
  inlined: `<script>${script}</script>`,
  combined: '<script src="/cache/all-5f3a.js"></script>',
  delayed: `<script>addEventListener('load', () => {
    const script = document.createElement('script')
    script.src = '/cache/all-5f3a.js'
    document.head.append(script)
  })</script>`,
  blob: `<script>fetch('/cache/all-5f3a.js').then((reply) => reply.blob()).then((blob) => {
    const script = document.createElement('script')
    script.src = URL.createObjectURL(blob)
    document.head.append(script)
  })</script>`,
}

/** Notes what the console is told, where drivers don't say it. */
const told = `<script>window.told = []
  for (const name of ['warn', 'error']) console[name] = (...words) => told.push(words.join(' '))
  addEventListener('error', ({ message }) => told.push(message))
  addEventListener('unhandledrejection', ({ reason }) => told.push(String(reason)))</script>`
const listening = (markup: string) => markup.replace('<title>', `${told}<title>`)

let site: Site
let elsewhere: Site
beforeAll(async () => {
  const file = (path: string): Reply => ({
    body: readFileSync(new URL(`../../dist${path}`, import.meta.url)),
    type: 'text/javascript',
  })
  elsewhere = await openSite({
    '/askfirst.global.js': file('/askfirst.global.js'),
    ...Object.fromEntries(
      [beside('showBanner'), beside('services/matomo')].map((path) => [
        path,
        { ...file(path), headers: { 'access-control-allow-origin': '*' } },
      ]),
    ),
  })
  site = await openSite({
    '/': usual,
    '/cache/all-5f3a.js': `window.before = 1;\n${script}\n;window.after = 1`,
    '/elsewhere': usual.replace('/askfirst.global.js', elsewhere.url('/askfirst.global.js')),
    ...Object.fromEntries(
      Object.entries(ways).flatMap(([way, markup]) => [
        [`/${way}`, listening(by(markup))],
        [`/${way}/found`, inFolder(by(markup))],
      ]),
    ),
    ...Object.fromEntries(
      ['showBanner', 'showSettings', 'services/matomo'].map((name) => [
        beside(name).replace('/askfirst/', '/parts/of/it/'),
        file(beside(name)),
      ]),
    ),
  })
})
afterAll(async () => {
  await site.close()
  await elsewhere.close()
})

describe.each(engineNames)('%s', (name) => {
  let engine: Engine
  let tab: Tab
  beforeAll(async () => {
    engine = await launch(name)
  })
  afterAll(() => engine.close())
  beforeEach(async () => {
    await engine.fresh()
    tab = await engine.newTab()
    site.clear()
    elsewhere.clear()
  })
  const messages = () => tab.evaluate<string[]>('told')

  test.each(Object.keys(ways))('%s: data-folder names the other files’ folder', async (way) => {
    await tab.goto(site.url(`/${way}/found`))
    await tab.waitFor(has(banner), 'the banner')
    expect(await tab.evaluate(ran)).toBe('essential')
    await tab.click('#open')
    await tab.waitFor(has(`${dialog}[open]`), 'the settings')
    await tab.click(`${dialog} [data-consent-accept]`)
    await tab.waitFor(`${ran} === 'essential,analytics'`)
    await tab.waitFor(has('script[src*="/matomo/matomo.js"]'), 'the service')
    expect(askedBeside(site.requests)).toEqual([])
  })

  test.each(Object.keys(ways))('%s, without data-folder: the rest starts', async (way) => {
    await tab.goto(site.url(`/${way}`))
    await tab.waitFor(`${ran} === 'essential'`)
    await tab.waitFor(`told.some((line) => line.includes('services/matomo'))`, 'the message')
    expect(await tab.evaluate(`askfirst.consent.allows('analytics')`)).toBe(false)
    expect(await tab.evaluate(has(banner))).toBe(false)
    await tab.evaluate('askfirst.consent.accept()')
    await tab.waitFor(`${ran} === 'essential,analytics'`)
  })

  test('a blocked banner leaves the visitor undecided, and nothing waits', async () => {
    const path = beside('showBanner')
    site.set(path, { status: 404 })
    await tab.goto(site.url('/'))
    await tab.waitFor(`${ran} === 'essential'`)
    await tab.waitFor(`performance.getEntriesByType('resource').length > 2`)
    expect(site.count(path)).toBeGreaterThan(0)
    expect(
      await tab.evaluate(`[!askfirst.consent.$record.get(), askfirst.consent.allows('analytics')]`),
    ).toEqual([true, false])
    expect(await tab.evaluate(`document.cookie + localStorage.length`)).toBe('0')
    site.set(path, {
      body: readFileSync(new URL(`../../dist${path}`, import.meta.url)),
    })
    await tab.reload()
    await tab.waitFor(has(accept), 'the banner')
  })

  test('loads from another host, without crossorigin', async () => {
    await tab.goto(site.url('/elsewhere'))
    await tab.waitFor(has(banner), 'the banner')
    expect(elsewhere.count(beside('services/matomo'))).toBe(1)
  })

  test('reads a block that arrives in two parts once it is complete', async () => {
    let isHere: () => void = () => {}
    const half = new Promise<void>((resolve) => (isHere = resolve))
    const [first = '', second = ''] = listening(usual)
      .replace(tag, '')
      .replace(
        '<script type="application/json"',
        '<script async src="/askfirst.global.js" onload="fetch(\'/half\'); wasLoading = document.readyState === \'loading\'"></script>$&',
      )
      .split('"analytics":')
    site.set('/half', () => {
      isHere()
      return ''
    })
    site.set('/halves', () => ({
      body: (async function* () {
        yield first
        // WebKit runs no script while another is half there.
        await Promise.race([
          half,
          sleep(name === 'webkit' ? 2000 : 60_000, undefined, { ref: false }),
        ])
        yield `"analytics":${second}`
      })(),
      type: 'text/html; charset=utf-8',
    }))
    await tab.goto(site.url('/halves'))
    await tab.waitFor(has(banner), 'the banner')
    if (name !== 'webkit') expect(await tab.evaluate('wasLoading')).toBe(true)
    expect(await messages()).toEqual([])
    expect(await tab.evaluate(`Object.keys(askfirst.consent.catalog.categories)`)).toEqual([
      'essential',
      'analytics',
    ])
    expect(await tab.evaluate(ran)).toBe('essential')
  })

  test.each([
    ['', /^askfirst: .*bad-config SyntaxError/],
    ['.dev', /bad-config|line 4, column 3/],
  ])('logs one error for invalid JSON: askfirst.global%s.js', async (kind, words) => {
    const broken =
      '{\n  "categories": { "essential": { "required": true } },\n  "policyUrl": "/x"\n  "revision": 2 }'
    site.set(
      '/broken',
      listening(usual)
        .replace(
          /(data-askfirst>).*?(<\/script>)/,
          (_, start: string, end: string) => start + broken + end,
        )
        .replace('askfirst.global.js', `askfirst.global${kind}.js`),
    )
    await tab.goto(site.url('/broken'))
    await tab.waitFor(`document.readyState === 'complete'`)
    expect(await messages()).toEqual([expect.stringMatching(words)])
    expect(await tab.evaluate(`!!askfirst.consent`)).toBe(false)
    expect(await tab.evaluate(ran)).toBe('')
    if (kind) expect((await messages()).join()).toContain('line 4, column 3')
  })

  test('in production, invalid options still leave a working widget', async () => {
    const wrong = {
      ...{
        locale: 'deutsch',
        storage: 'local',
        trust: true,
        texts: { categories: null },
        timeout: 'x',
      },
      ...{ policyUrl: 5, imprintUrl: {}, reload: 7, rejectButton: 'no', floatingButton: 'no' },
      ...{ styles: 'yes', controls: '>>', nonsense: true },
    }
    site.set('/wrong', listening(page({ config: { ...config, ...wrong }, body })))
    await tab.goto(site.url('/wrong'))
    await tab.waitFor(has(banner), 'the banner')
    expect(await messages()).toEqual(
      [
        ...['locale', 'storage', 'trust', 'texts.categories', 'timeout'],
        ...['policyUrl', 'imprintUrl', 'controls'],
      ].map((option) => expect.stringContaining(`bad-config ${option};`) as string),
    )
    await tab.click('#open')
    await tab.waitFor(has(`${dialog}[open]`), 'the settings')
    await tab.click(`${dialog} [data-consent-save]`)
    await tab.waitFor(`!${has(`${dialog}[open]`)}`)
    expect(await tab.evaluate(`askfirst.consent.$choices.get()`)).toEqual({
      essential: true,
      analytics: false,
      matomo: false,
    })
    expect(await tab.evaluate(ran)).toBe('essential')
  })

  test.each([
    [
      'categories.a.cookies.0.name',
      { categories: { essential: { required: true }, a: { cookies: [{}] } } },
    ],
    ['signals', { signals: { use: 'dataLayer' } }],
    ['cookie.days', { cookie: { days: 'long' } }],
  ])('in production, an invalid %s starts nothing', async (place, mistake) => {
    site.set('/mistake', listening(page({ config: { ...config, ...mistake }, body })))
    await tab.goto(site.url('/mistake'))
    await tab.waitFor(`document.readyState === 'complete'`)
    expect(await messages()).toEqual([expect.stringContaining(`bad-config ${place}`)])
    expect(await tab.evaluate(`[!!askfirst.consent, ${ran}, document.cookie]`)).toEqual([
      false,
      '',
      '',
    ])
  })

  test('in development, the console names the missing file, and how to find it', async () => {
    site.set('/unfound', listening(by(`<script>${developmentScript}</script>`)))
    await tab.goto(site.url('/unfound'))
    await tab.waitFor(`told.some((line) => line.includes('"services/matomo"'))`, 'the preset')
    await tab.waitFor(`told.some((line) => line.includes('data-folder="/askfirst/"'))`, 'the way')
  })
})
