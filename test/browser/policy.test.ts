import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { engineNames, launch, type Engine, type Tab } from './support/engines.ts'
import { accept, banner, dialog, has, note, page, ran, reject } from './support/page.ts'
import { openSite, type Site } from './support/site.ts'

const categories = {
  essential: { required: true },
  statistics: { own: true },
  marketing: { sale: true, cookies: ['_ads'] },
  media: {},
}
/** Stands for a browser that sends the signal: Chromium and WebKit have none, Firefox has it by a setting. */
const signalled = `<script>Object.defineProperty(navigator, 'globalPrivacyControl', { value: true })</script>`
const body = ['statistics', 'marketing', 'media']
  .map((id) => note(id, `data-consent="${id}"`))
  .join('')
const links = `<p id="signal" data-consent-signal></p>
  <a id="choices" href="#privacy-settings" data-consent-link="privacy-choices"></a>
  <a id="sale" href="#privacy-settings" data-consent-link="do-not-sell"></a>
  <a id="own" href="#privacy-settings" data-consent-link="privacy-choices">My words</a>`
const at = (policy: object, parts: { head?: string; body?: string } = {}, config: object = {}) =>
  page({
    config: { categories, policy, ...config },
    body: body + (parts.body ?? ''),
    head: parts.head ?? '',
  })
const acknowledge = `${banner} [data-consent-acknowledge]`
const marketing = `${dialog} [data-consent-choice=marketing]`

let site: Site
beforeAll(async () => {
  site = await openSite({
    '/us': at({ region: 'US-CA' }, { body: links }),
    '/us-signal': at({ region: 'US-CA' }, { head: signalled, body: links }),
    '/de': at({ region: 'DE' }, { body: links }),
    '/de-signal': at({ region: 'DE', gpc: 'everywhere' }, { head: signalled }),
    '/unknown': at({}, { head: signalled }),
    '/attribute': page({ config: { categories }, body }).replace(
      'data-askfirst>',
      'data-askfirst data-region="US-CA">',
    ),
    '/german': at({ region: 'US-CA' }, { head: signalled, body: links }).replace(
      '<html lang="en">',
      '<html lang="de">',
    ),
    '/own': at(
      { region: 'US-CA' },
      {
        body: `<div id="mine" data-consent-show="undecided notice" hidden>We sell data. <button data-consent-acknowledge>Fine</button></div>
          <div id="ask" data-consent-show="undecided !notice" hidden>May we?</div><p id="honoured" data-consent-show="signal" hidden>Honoured</p>`,
      },
      { widget: false },
    ),
    '/log': at({ region: 'US-CA' }, {}, { onDecision: '/consent-log' }),
    '/consent-log': { status: 204 },
  })
})
afterAll(() => site.close())

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
  const started = () => tab.waitFor('window.askfirst?.consent', 'askfirst to start')
  const isGone = (selector: string) => tab.waitFor(`!(${has(selector)})`, `no ${selector}`)
  const text = (selector: string) =>
    tab.evaluate<string>(`document.querySelector(${JSON.stringify(selector)})?.textContent.trim()`)
  const record = () =>
    tab.evaluate(`(({ how, choices }) => ({ how, choices }))(askfirst.consent.$record.get() ?? {})`)
  const settle = () => tab.evaluate('new Promise((resolve) => setTimeout(resolve, 300))')

  test('shows a notice where no consent is required: OK closes it for good in every tab, and isn’t a yes', async () => {
    await tab.goto(site.url('/us'))
    await tab.waitFor(has(acknowledge))
    expect(await tab.evaluate(ran)).toBe('statistics,marketing,media')
    expect(await tab.evaluate(has(accept))).toBe(false)
    const other = await engine.newTab()
    await other.goto(site.url('/us'))
    await other.waitFor(has(acknowledge))
    await tab.bringToFront()
    await tab.click(acknowledge)
    await isGone(banner)
    await other.waitFor(`!(${has(banner)})`)
    expect(await record()).toEqual({
      how: 'notice',
      choices: { statistics: false, marketing: false, media: false },
    })
    await tab.reload()
    await started()
    await settle()
    expect(await tab.evaluate(has(banner))).toBe(false)
    expect(await tab.evaluate(ran)).toBe('statistics,marketing,media')
  })

  test('objecting takes one click: denies everything optional, and erases what was stored', async () => {
    await tab.goto(site.url('/us'))
    await tab.waitFor(has(reject))
    await tab.evaluate(`document.cookie = '_ads=1; path=/'`)
    await tab.click(reject)
    await isGone(banner)
    await tab.waitFor(`!document.cookie.includes('_ads')`)
    await tab.reload()
    await started()
    await settle()
    expect(await tab.evaluate(ran)).toBe('')
    expect(await tab.evaluate(has(banner))).toBe(false)
  })

  test('honours a signal at once, without a banner; the settings and the page say so', async () => {
    await tab.goto(site.url('/us-signal'))
    await started()
    await tab.waitFor(`document.querySelector('#signal').textContent`)
    expect(await text('#signal')).toBe('Your browser’s opt-out signal is honored.')
    await settle()
    expect(await tab.evaluate(ran)).toBe('statistics,media')
    expect(await tab.evaluate(has(banner))).toBe(false)
    expect(await tab.evaluate('document.cookie')).toBe('')
    await tab.click('#choices')
    await tab.waitFor(has(`${dialog}[open]`))
    expect(await text(`${dialog} [data-askfirst-signal]`)).toContain('is honored')
    expect(await tab.evaluate(`document.querySelector('${marketing}').checked`)).toBe(false)
  })

  test('Accept all leaves a sale denied under a signal; a yes by name grants it, and is recorded under the signal', async () => {
    await tab.goto(site.url('/us-signal'))
    await started()
    await tab.click('#choices')
    await tab.waitFor(has(`${dialog}[open]`))
    await tab.click(`${dialog} [data-consent-accept]`)
    await isGone(dialog)
    expect(await record()).toMatchObject({
      how: 'settings',
      choices: { marketing: false, media: true },
    })
    await tab.click('#choices')
    await tab.waitFor(has(`${dialog}[open]`))
    await tab.click(marketing)
    await tab.click(`${dialog} [data-consent-save]`)
    await isGone(dialog)
    expect(await record()).toMatchObject({ how: 'signal', choices: { marketing: true } })
    await tab.waitFor(`${ran} === 'statistics,media,marketing'`)
    await tab.waitFor(`!document.querySelector('#signal').textContent`, 'no claim any more')
  })

  test('where consent is required, a signal keeps a sale denied after Accept', async () => {
    await tab.goto(site.url('/de-signal'))
    await tab.waitFor(has(accept))
    expect(await tab.evaluate(ran)).toBe('')
    await tab.click(accept)
    await isGone(banner)
    await tab.waitFor(`${ran} === 'statistics,media'`)
    await settle()
    expect(await tab.evaluate(ran)).toBe('statistics,media')
  })

  test('an unknown region gets the strictest rules, and an attribute can set the region', async () => {
    await tab.goto(site.url('/unknown'))
    await tab.waitFor(has(accept))
    expect(await tab.evaluate(ran)).toBe('')
    await tab.goto(site.url('/attribute'))
    await tab.waitFor(has(acknowledge))
    expect(await tab.evaluate(ran)).toBe('statistics,marketing,media')
  })
})

describe('chromium', () => {
  let engine: Engine
  let tab: Tab
  beforeAll(async () => {
    engine = await launch('chromium')
  })
  afterAll(() => engine.close())
  beforeEach(async () => {
    await engine.fresh()
    tab = await engine.newTab()
    site.clear()
  })
  const text = (selector: string) =>
    tab.evaluate<string>(`document.querySelector(${JSON.stringify(selector)})?.textContent.trim()`)
  const isSeen = (selector: string) =>
    tab.evaluate<boolean>(`document.querySelector('${selector}').getClientRects().length > 0`)

  test('links use the law’s words and icon in the page’s language; words of the site stay', async () => {
    await tab.goto(site.url('/us'))
    await tab.waitFor(has('#choices svg'))
    expect(await text('#choices')).toBe('Your Privacy Choices')
    expect(await text('#sale')).toBe('Do Not Sell or Share My Personal Information')
    expect(await text('#own')).toBe('My words')
    expect(await tab.evaluate(has('#own svg'))).toBe(true)
    expect(await tab.evaluate(has('#sale svg'))).toBe(false)
    expect(await text('#signal')).toBe('')
    await tab.evaluate(`document.documentElement.lang = 'de'`)
    await tab.waitFor(`document.querySelector('#choices').textContent.includes('Datenschutz')`)
    expect(await tab.evaluate(`document.querySelectorAll('#choices svg').length`)).toBe(1)
    expect(await text('#own')).toBe('My words')
    await tab.goto(site.url('/german'))
    await tab.waitFor(`document.querySelector('#signal').textContent`)
    expect(await text('#signal')).toBe('Das Opt-out-Signal Ihres Browsers wird beachtet.')
    await tab.waitFor(has('#choices svg'))
    expect(await tab.evaluate(`document.querySelector('#choices').lang`)).toBe('de')
  })

  test('a custom banner can tell a notice from a question, and closes like ours', async () => {
    await tab.goto(site.url('/own'))
    await tab.waitFor(`document.querySelector('#mine').getClientRects().length`)
    expect(await isSeen('#ask')).toBe(false)
    expect(await isSeen('#honoured')).toBe(false)
    await tab.click('#mine button')
    await tab.waitFor(`!document.querySelector('#mine').getClientRects().length`)
    expect(await tab.evaluate('askfirst.consent.$record.get().how')).toBe('notice')
  })

  test('fetches no banner for a visitor who isn’t asked', async () => {
    await tab.goto(site.url('/us-signal'))
    await tab.waitFor(`document.querySelector('#signal').textContent`)
    expect(await tab.evaluate('!!document.querySelector("[data-askfirst-root]")')).toBe(false)
  })

  test('sends each decision once, with the policy and the banner’s text, and without cookies', async () => {
    await tab.goto(site.url('/log'))
    await tab.waitFor(has(reject))
    await tab.evaluate(`document.cookie = 'session=secret; path=/'`)
    const other = await engine.newTab()
    await other.goto(site.url('/log'))
    await other.waitFor(has(reject))
    await tab.bringToFront()
    await tab.click(reject)
    await other.waitFor(`!(${has(banner)})`)
    await expect.poll(() => site.count('/consent-log')).toBe(1)
    const [request] = site.requests.filter(({ path }) => path === '/consent-log')
    expect(request?.method).toBe('POST')
    expect(request?.headers.cookie).toBe(undefined)
    expect(request?.headers.referer).toBe(undefined)
    const sent = JSON.parse(request?.body ?? '{}') as Record<string, unknown>
    expect(sent).toMatchObject({
      record: { how: 'banner', revision: '0', choices: { marketing: false } },
      applied: { region: 'US-CA', policies: { marketing: 'opt-out' }, isSignalled: false },
      banner: { lang: 'en' },
    })
    expect(Object.keys(sent).sort()).toEqual(['applied', 'banner', 'record'])
  })

  test('retries a failed log once, and loses no decision', async () => {
    site.set('/consent-log', { status: 500 })
    await tab.goto(site.url('/log'))
    await tab.waitFor(has(acknowledge))
    // An objection would reload the page.
    await tab.click(acknowledge)
    await expect.poll(() => site.count('/consent-log')).toBe(1)
    // The second try waits; a page that is left makes it at once.
    await tab.goto(site.url('/de'))
    await expect.poll(() => site.count('/consent-log')).toBe(2)
    await tab.waitFor('window.askfirst?.consent')
    expect(await tab.evaluate('askfirst.consent.$record.get().how')).toBe('notice')
    await tab.evaluate('new Promise((resolve) => setTimeout(resolve, 300))')
    expect(site.count('/consent-log')).toBe(2)
    site.set('/consent-log', { status: 204 })
  })
})
