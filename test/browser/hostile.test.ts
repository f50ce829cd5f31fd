import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  engineNames,
  launch,
  type ChromiumEngine,
  type Engine,
  type Tab,
} from './support/engines.ts'
import { accept, banner, has, note, page, ran } from './support/page.ts'
import { openSite, type Site } from './support/site.ts'

const hour = Math.floor(Date.now() / 1000) - 3600
const record = (choices: string) => `1.0.${String(hour)}.banner.abcdefghij.${choices}`
const all = 'analytics:forms:media'

/** Texts that look like a yes and are none. */
const corrupt = [
  '',
  '1',
  '.',
  '1.0',
  'true',
  'null',
  'undefined',
  '{}',
  '[]',
  '{"analytics":true}',
  '%7B%22analytics%22%3Atrue%7D',
  '%',
  '%E0%A4%A',
  '%00',
  '"',
  '""',
  record(''),
  record('analytics'),
  record('analytics:forms'),
  record(`${all}:`),
  record(`:${all}`),
  record(`${all}:analytics`),
  record(`${all}:!analytics`),
  record(`${all}::media`),
  record(`${all}:__proto__`),
  record(`${all},x`),
  record(`${all}:*`),
  `${record(all)}.`,
  `${record(all)}.x`,
  ` ${record(all)}x `,
  `2.0.${String(hour)}.banner.abcdefghij.${all}`,
  `1.1.${String(hour)}.banner.abcdefghij.${all}`,
  `1..${String(hour)}.banner.abcdefghij.${all}`,
  `1.0.0.banner.abcdefghij.${all}`,
  `1.0.-1.banner.abcdefghij.${all}`,
  `1.0.1e9.banner.abcdefghij.${all}`,
  `1.0.99999999999.banner.abcdefghij.${all}`,
  `1.0.1000000000.banner.abcdefghij.${all}`,
  `1.0.${String(hour)}..abcdefghij.${all}`,
  `1.0.${String(hour)}.banner..${all}`,
  `1.0.${String(hour)}.banner.abc-def.${all}`,
  `1.0.${String(hour)}.BANNER!.abcdefghij.${all}`,
  'accept',
  'allow',
  'yes',
  'x'.repeat(3000),
]

const body = note('analytics')
const throwing = `<script>
  for (const name of ['cookie']) Object.defineProperty(Document.prototype, name, { get() { throw new Error(name) }, set() { throw new Error(name) } })
  for (const name of ['localStorage', 'sessionStorage', 'BroadcastChannel']) Object.defineProperty(window, name, { get() { throw new Error(name) } })
  addEventListener('error', (event) => (window.errors ??= []).push(event.message))
  addEventListener('unhandledrejection', (event) => (window.errors ??= []).push(String(event.reason)))
</script>`

let site: Site
beforeAll(async () => {
  site = await openSite({
    '/': page({ body }),
    '/throwing': page({ head: throwing, body }),
    '/write': page({
      body: `<p id="kept">Kept</p>
        <script type="text/plain" data-consent="analytics">document.write('<p>wiped</p>'); document.writeln('x'); document.open()</script>
        <script type="text/plain" data-consent="analytics" src="/write.js"></script>
        <script type="text/plain" data-consent="analytics">document.writeln = window.vendors = () => {}</script>${note('after')}`,
    }),
    '/write.js': `document.write('<p>wiped</p>')`,
    '/sandbox': `<!doctype html><iframe sandbox="allow-scripts" src="/framed"></iframe>
      <script>addEventListener('message', ({ data }) => (window.told = data))</script>`,
    '/framed': page({
      body: `${body}<script type="module">
        const told = () => parent.postMessage([!!document.querySelector('${banner}'), askfirst.consent.allows('analytics'), (window.ran ?? []).join()].join(), '*')
        setTimeout(() => { askfirst.consent.accept(); setTimeout(told, 200) }, 300)
      </script>`,
    }),
    '/own-listener': page({
      body: `${note('analytics')}<script>
        askfirst.consent.$choices.listen(() => { throw new Error('on purpose') })
        askfirst.consent.whenGranted('analytics', () => { throw new Error('on purpose') })
        askfirst.consent.whenGranted('analytics', () => (window.ran ??= []).push('when'))
      </script>`,
    }),
  })
})
afterAll(() => site.close())

describe.each(engineNames)('hostile surroundings in %s', (name) => {
  let engine: Engine
  let tab: Tab
  beforeAll(async () => {
    engine = await launch(name)
  })
  afterAll(() => engine.close())
  beforeEach(async () => {
    await engine.fresh()
    tab = await engine.newTab()
  })

  test('keeps the choice for the page view when cookies and storage throw', async () => {
    await tab.goto(site.url('/throwing'))
    await tab.waitFor(has(banner), 'the banner')
    await tab.click(accept)
    await tab.waitFor(`${ran} === 'analytics'`)
    expect(await tab.evaluate(has(banner))).toBe(false)
    expect(await tab.evaluate('window.errors ?? []')).toEqual([])
  })

  test('shows a banner and keeps the choice in a sandboxed frame', async () => {
    await tab.goto(site.url('/sandbox'))
    await tab.waitFor('window.told', 'the frame to tell')
    expect(await tab.evaluate('told')).toBe('false,true,analytics')
  })

  test('document.write in a gated script doesn’t wipe the page', async () => {
    await tab.goto(site.url('/write'))
    await tab.waitFor(has(banner), 'the banner')
    await tab.click(accept)
    await tab.waitFor(`${ran} === 'after'`)
    expect(await tab.evaluate(`document.querySelector('#kept')?.textContent`)).toBe('Kept')
    expect(await tab.evaluate(`document.body.innerText.includes('wiped')`)).toBe(false)
    expect(
      await tab.evaluate(
        `Object.hasOwn(document, 'write') && document.write !== Document.prototype.write`,
      ),
    ).toBe(false)
    // What a vendor puts in place, to catch what others write, stays there.
    expect(await tab.evaluate('document.writeln === vendors')).toBe(true)
  })

  test('throwing listeners stop nothing', async () => {
    await tab.goto(site.url('/own-listener'))
    await tab.waitFor(has(banner), 'the banner')
    await tab.click(accept)
    await tab.waitFor(`${ran} === 'when,analytics'`)
    expect(await tab.evaluate(has(banner))).toBe(false)
  })
})

describe('corrupt records in chromium', () => {
  let engine: ChromiumEngine
  beforeAll(async () => {
    engine = await launch('chromium')
  })
  afterAll(() => engine.close())

  test('there are more than forty', () => {
    expect(new Set(corrupt).size).toBeGreaterThan(40)
  })

  test('control: an intact record counts as a yes', async () => {
    await engine.fresh()
    await engine.context.addCookies([{ name: 'consent', value: record(all), url: site.url('/') }])
    const tab = await engine.newTab()
    await tab.goto(site.url('/'))
    await tab.waitFor(`${ran} === 'analytics'`)
  })

  test('each leaves the visitor undecided: banner, nothing granted, no error', async () => {
    await engine.fresh()
    const tab = await engine.newTab()
    const errors: string[] = []
    tab.page.on('pageerror', (error) => errors.push(error.message))
    for (const text of corrupt) {
      await engine.context.clearCookies()
      await tab.goto(site.url('/write.js'))
      await tab.evaluate(`document.cookie = 'consent=' + ${JSON.stringify(text)} + '; path=/'`)
      await tab.goto(site.url('/'))
      await tab.waitFor(has(banner), `the banner with ${text}`)
      expect(
        await tab.evaluate(
          `[askfirst.consent.allows('analytics'), ${ran}, Object.keys(Object.prototype).length].join()`,
        ),
        text,
      ).toBe('false,,0')
    }
    expect(errors).toEqual([])
  })
})
