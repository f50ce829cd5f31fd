import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { engineNames, launch, type Engine, type Tab } from './support/engines.ts'
import { askedBeside, beside } from './support/beside.ts'
import { accept, banner, has, note, page, ran } from './support/page.ts'
import { openSite, type Reply, type Site } from './support/site.ts'

const config = {
  categories: {
    essential: { required: true },
    marketing: { services: [{ use: 'metaPixel', id: '1' }] },
    media: { services: [{ use: 'youtube' }] },
  },
  signals: [{ use: 'microsoftUet' }],
}
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; report-uri /csp-report"
const body = `<div data-consent-declaration></div>${note('a', 'data-consent="metaPixel"')}`

/** A host of files that lets other sites read them. */
const shared = (path: string): Reply => ({
  body: readFileSync(new URL(`../../dist${path}`, import.meta.url)),
  type: 'text/javascript',
  headers: { 'access-control-allow-origin': '*' },
})
const sharedFiles = [
  '/askfirst.global.js',
  ...[
    'mountPlaceholders',
    'fillDeclarations',
    'showBanner',
    'embed',
    'services/metaPixel',
    'services/youtube',
    'signals/microsoftUet',
  ].map(beside),
]

let site: Site
let elsewhere: Site
beforeAll(async () => {
  elsewhere = await openSite(Object.fromEntries(sharedFiles.map((path) => [path, shared(path)])))
  site = await openSite({
    '/': page({ config, body: '<div data-consent-declaration="3"></div>' }),
    '/strict': { headers: { 'content-security-policy': policy }, body: page({ config, body }) },
    '/elsewhere': page({
      config,
      head: `<script type="module">import { embed } from '${elsewhere.url('/askfirst/embed.js')}'; embed()</script>`,
      // The embed first: the declaration is long, and placeholders come only near what the visitor sees.
      body: '<div data-consent-embed="youtube:a" title="A film"></div><div data-consent-declaration></div>',
    }).replace(
      'src="/askfirst.global.js"',
      `src="${elsewhere.url('/askfirst.global.js')}" crossorigin`,
    ),
    '/without': page({ body: note('a') }),
    '/missing': page({
      config: {
        categories: { essential: { required: true }, one: { services: [{ use: 'matomo' }] } },
      },
      body: note('a', 'data-consent="one"') + note('first', 'data-consent="essential"'),
    }),
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
  })
  const asked = () => askedBeside(site.requests)

  test('loads named presets once each, from the folder beside the script', async () => {
    await tab.goto(site.url('/'))
    await tab.waitFor(has(banner), 'the banner')
    await tab.waitFor(has('[data-consent-declaration] table'), 'the declaration')
    expect(asked().sort()).toEqual([
      'fillDeclarations',
      'services/metaPixel',
      'services/youtube',
      'showBanner',
      'signals/microsoftUet',
    ])
    // Both vendors are told no before their code can do anything.
    await tab.evaluate(`(() => {
      if (window.fbq) return
      window.fbq = function () { fbq.queue.push(arguments) }
      fbq.queue = []
      fbq('init', '1')
    })()`)
    expect(await tab.evaluate('[...fbq.queue].map((one) => [...one].join()).join(" ")')).toBe(
      'consent,revoke init,1',
    )
    expect(await tab.evaluate('JSON.stringify(uetq)')).toContain('denied')
  })

  test('fetches only the banner for a page that names no presets', async () => {
    await tab.goto(site.url('/without'))
    await tab.click(accept)
    await tab.waitFor(`${ran} === 'a'`, 'the script')
    expect(asked()).toEqual(['showBanner'])
  })

  test('lists in the declaration what is enforced', async () => {
    await tab.goto(site.url('/'))
    await tab.waitFor(has('[data-consent-declaration] table'), 'the declaration')
    const texts = (selector: string) =>
      tab.evaluate<string[]>(
        `[...document.querySelectorAll('[data-consent-declaration] ${selector}')].map((one) => one.textContent)`,
      )
    expect(await texts('h3')).toEqual(['Essential', 'Marketing', 'Media'])
    expect(await texts('h4')).toEqual(['Meta Pixel', 'YouTube'])
    const declared = await tab.evaluate<string[]>(
      `[...askfirst.consent.catalog.entries.values()].flatMap(({ cookies }) => cookies.map(({ name }) => name))`,
    )
    expect(declared).toContain('_fbp')
    expect(await texts('th[scope=row]')).toEqual(['consent', ...declared])
  })

  test('loads from another host for a script with crossorigin', async () => {
    await tab.goto(site.url('/elsewhere'))
    await tab.waitFor(has(banner), 'the banner')
    await tab.waitFor(has('[data-consent-declaration] table'), 'the declaration')
    await tab.waitFor(has('[data-askfirst-placeholder]'), 'the placeholder')
    expect(asked()).toEqual([])
  })

  test('goes on without a preset that is blocked, and requests it again after a yes', async () => {
    const path = beside('services/matomo')
    site.set(path, { status: 404 })
    await tab.goto(site.url('/missing'))
    await tab.waitFor(has(banner), 'the banner')
    expect(site.count(path)).toBe(1)
    expect(await tab.evaluate(ran)).toBe('first')
    expect(await tab.evaluate(`askfirst.consent.allows('matomo')`)).toBe(false)
    site.set(path, {
      type: 'text/javascript',
      body: `export const matomo = () => ({ id: 'matomo', name: 'M', start() { window.ran.push('matomo') } })`,
    })
    await tab.click(accept)
    await tab.waitFor(`${ran}.split(',').sort().join() === 'a,first,matomo'`)
  })
})

test('violates no strict Content-Security-Policy', async () => {
  const engine = await launch('chromium')
  const tab = await engine.newTab()
  await tab.goto(site.url('/strict'))
  await tab.waitFor(has('[data-consent-declaration] table'), 'the declaration')
  await tab.waitFor(has(banner), 'the banner')
  expect(site.reports).toEqual([])
  await engine.close()
})
