import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { engineNames, launch, type Engine, type Tab } from './support/engines.ts'
import { accept, banner, dialog, has, note, page, ran, reject } from './support/page.ts'
import { openSite, type Site } from './support/site.ts'

/** What a sanitiser with its defaults lets through: `data-…`, buttons, inputs, labels and styles. */
const overlay = 'style="position:fixed;inset:0;width:100%;height:100%;opacity:0;z-index:2147483647"'

const links = `
  <a id="link" data-consent="essential" data-href="javascript:window.hit=1">A film</a>
  <svg width="10" height="10"><a id="svg-link" data-consent="essential" data-href="javascript:window.hit=1"><rect width="10" height="10" /></a></svg>
  <math><mi id="math" data-consent="essential" data-href="javascript:window.hit=1">x</mi></math>
  <map name="map"><area id="area" alt="" data-consent="essential" data-href="javascript:window.hit=1"></map>
  <iframe id="frame" title="a" data-consent="essential" data-src="javascript:window.parent.hit=1"></iframe>
  <iframe id="data" title="b" data-consent="essential" data-src="data:text/html,<script>parent.postMessage(1,'*')</script>"></iframe>
  <iframe id="spaced" title="c" data-consent="essential" data-src=" java&#10;script:window.parent.hit=1"></iframe>
  <object id="object" data-consent="essential" data-src="data:text/html,x"></object>
  <img id="picture" alt="" data-consent="essential" data-src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">
  <iframe id="fine" title="d" data-consent="essential" data-src="/fine"></iframe>
  <iframe id="own-name" title="e" data-consent="essential" data-consent-src="/fine?own"></iframe>`

// Not `querySelector` and the like, as these tests need them.
const named = [
  'cookie',
  'body',
  'head',
  'prerendering',
  'readyState',
  'adoptedStyleSheets',
  'hidden',
  'contains',
  'currentScript',
]

const polluted = `<script>
  Object.prototype.extend = function () {}
  Object.prototype.required = true
  Object.prototype.startsDenied = true
  Object.prototype.live = true
</script>`

const services = ['hotjar', 'clarity', 'stats'].map((id) => ({ id, name: id }))
const mixed = page({
  config: { categories: { essential: { required: true }, analytics: { services } } },
  body: note('analytics') + note('hotjar', 'data-consent="hotjar"'),
})

let site: Site
beforeAll(async () => {
  site = await openSite({
    '/fine': '<!doctype html><title>fine</title>',
    '/links': page({ body: links }),
    '/overlays': page({
      body: ['<p', '<button', '<label', '<a href="#x"']
        .map(
          (tag, index) =>
            `${tag} id="fake${index}" data-consent-accept ${overlay}>x${tag.replace('<', '</').replace(/ .*/, '')}>`,
        )
        .join(''),
    }),
    '/paragraph': page({
      body: '<p id="fake" data-consent-accept>Read on</p><div id="box" data-consent-accept>x</div>',
    }),
    '/real': page({
      body: `<button id="real" data-consent-accept>Yes</button><label for="real" id="label">Yes, please</label>
        <form onsubmit="return false"><button data-consent-save id="save">Save</button></form>
        <div hidden><input type="checkbox" data-consent-choice="media" checked></div>`,
    }),
    '/tied': page({
      config: { controls: '#mine' },
      body: '<p><button id="theirs" data-consent-accept>Yes</button></p><div id="mine"><button id="ours" data-consent-accept>Yes</button></div>',
    }),
    '/named': page({
      body:
        named.map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`).join('') +
        note('analytics'),
    }).replace(
      '<body>',
      '<body><div id="askfirst" data-askfirst-root data-nosnippet><p>not ours</p></div>',
    ),
    '/broken-form': page({
      body: `<form data-consent="analytics"><input name="getAttribute"><input name="matches"></form>${note('analytics')}`,
    }),
    '/polluted': page({ head: polluted, body: note('analytics') }),
    '/mixed': mixed,
    '/types': page({
      body: `<script type="text/plain" data-type="text/partytown" data-consent="analytics" id="party" src="/party.js"></script>${note('after')}`,
    }),
    '/hash': page({ body: note('analytics') }),
    '/form': page({
      body: `<form method="post" action="/order"><button id="send">Order</button></form>`,
    }),
    '/order': page({ body: note('analytics') }),
    '/stopping': page({
      body: '<div id="menu" onclick="event.stopPropagation()"><button id="menu-button" data-consent-open>Privacy</button></div>',
    }).replace('<body>', '<body onclick="event.stopPropagation()">'),
    '/hostile-styles': page({
      head: `<style>
        html { font-size: 62.5% } body { transform: translateY(40px); letter-spacing: 9px; text-transform: uppercase; pointer-events: none; visibility: hidden; will-change: transform }
        button::before, a::before { content: ""; position: absolute; inset: 0 }
        section { position: relative !important; inset: auto !important } button { display: none !important } p { font-size: 3px !important }
      </style>`,
      body: '<div style="height: 3000px"></div>',
    }),
  })
})
afterAll(() => site.close())

describe.each(engineNames)('hostile content, in %s', (name) => {
  let engine: Engine
  let tab: Tab
  const open = async (path: string) => {
    await tab.goto(site.url(path))
    await tab.waitFor(has(banner), 'the banner')
  }
  const settle = () => tab.evaluate('new Promise((resolve) => setTimeout(resolve, 300))')
  const attribute = (id: string, attr: string) =>
    tab.evaluate<string | null>(`document.querySelector('#${id}').getAttribute('${attr}')`)
  const isUndecided = () => tab.evaluate<boolean>('askfirst.consent.$record.get() === undefined')

  beforeAll(async () => {
    engine = await launch(name)
  })
  afterAll(() => engine.close())
  beforeEach(async () => {
    await engine.fresh()
    tab = await engine.newTab()
  })

  test('sets no address that runs code, and removes it from links', async () => {
    await open('/links')
    for (const id of ['link', 'svg-link', 'math', 'area'])
      expect(await attribute(id, 'href'), id).toBe(null)
    for (const id of ['frame', 'data', 'spaced']) expect(await attribute(id, 'src'), id).toBe(null)
    expect(await attribute('object', 'data')).toBe(null)
    expect(await attribute('picture', 'src')).toContain('data:image')
    expect(await attribute('fine', 'src')).toBe('/fine')
    expect(await attribute('own-name', 'src')).toBe('/fine?own')
    await settle()
    expect(await tab.evaluate('window.hit')).toBeFalsy()
  })

  test('controls that are invisible or no controls decide nothing', async () => {
    await open('/overlays')
    for (const index of [3, 2, 1, 0]) {
      await tab.click(`#fake${String(index)}`)
      expect(await isUndecided(), String(index)).toBe(true)
      await tab.evaluate(`document.querySelector('#fake${String(index)}').remove()`)
    }
    await open('/paragraph')
    await tab.click('#fake')
    await tab.click('#box')
    expect(await isUndecided()).toBe(true)
  })

  test('controls of the site decide on a real click, also on their label', async () => {
    await open('/real')
    await tab.evaluate(`document.querySelector('#real').click()`)
    expect(await isUndecided()).toBe(true)
    await tab.click('#save')
    // The checked box is outside of the form.
    expect(await tab.evaluate(`askfirst.consent.allows('media')`)).toBe(false)
    await tab.click('#label')
    expect(await tab.evaluate(`askfirst.consent.allows('media')`)).toBe(true)
  })

  test('limits controls to parts of the page', async () => {
    await open('/tied')
    await tab.click('#theirs')
    expect(await isUndecided()).toBe(true)
    await tab.click('#ours')
    expect(await isUndecided()).toBe(false)
  })

  test('accepts scripted clicks from automation tools', async () => {
    await open('/real')
    await tab.evaluate(`document.querySelector('${reject}').click()`)
    expect(await tab.evaluate(`askfirst.consent.allows('media')`)).toBe(false)
    expect(await isUndecided()).toBe(false)
  })

  test('survives elements named like properties of the document', async () => {
    await open('/named')
    expect(await tab.evaluate(`document.documentElement.textContent.includes('not ours')`)).toBe(
      false,
    )
    await tab.click(accept)
    await tab.waitFor(`${ran} === 'analytics'`)
    await tab.goto(site.url('/named'))
    await tab.waitFor(`${ran} === 'analytics'`)
    expect(await tab.evaluate(`[...document.getElementsByTagName('section')].length`)).toBe(0)
  })

  test('runs scripts next to a form whose fields are named like methods', async () => {
    await open('/broken-form')
    await tab.click(accept)
    await tab.waitFor(`${ran} === 'analytics'`)
  })

  test('allowing one service doesn’t allow its category', async () => {
    await open('/mixed')
    await tab.click('#open')
    await tab.waitFor(has(`${dialog}[open]`), 'the settings')
    await tab.click(`${dialog} [data-consent-choice=hotjar]`)
    const analytics = `document.querySelector('${dialog} [data-consent-choice=analytics]')`
    expect(await tab.evaluate(`[${analytics}.checked, ${analytics}.indeterminate].join()`)).toBe(
      'false,true',
    )
    expect(await tab.evaluate(`${analytics}.labels[0].innerText`)).toContain('Some services differ')
    await tab.click(`${dialog} [data-consent-save]`)
    await tab.waitFor(`${ran} === 'hotjar'`)
    await settle()
    expect(await tab.evaluate(ran)).toBe('hotjar')
    expect(
      await tab.evaluate(`['analytics', 'hotjar', 'clarity'].map(askfirst.consent.allows).join()`),
    ).toBe('false,true,false')
  })

  test('restores the type of a script that isn’t JavaScript, and doesn’t wait for it', async () => {
    await open('/types')
    await tab.click(accept)
    await tab.waitFor(`${ran} === 'after'`, 'the next script', 5000)
    expect(await attribute('party', 'type')).toBe('text/partytown')
    expect(await tab.evaluate(`document.querySelectorAll('script[src*=party]').length`)).toBe(1)
  })

  test('removes the settings’ hash from the address when they close', async () => {
    await tab.goto(site.url('/hash#privacy-settings'))
    await tab.waitFor(has(`${dialog}[open]`), 'the settings')
    const length = await tab.evaluate('history.length')
    await tab.click(`${dialog} [data-askfirst-close]`)
    await tab.waitFor(`!${has(dialog)}`)
    expect(await tab.evaluate('location.hash')).toBe('')
    expect(await tab.evaluate('history.length')).toBe(length)
  })

  test('submits no form again on withdrawal', async () => {
    await tab.goto(site.url('/form'))
    await tab.waitFor(has(banner), 'the banner')
    await tab.click('#send')
    await tab.waitFor(`location.pathname === '/order' && ${has(banner)}`, 'the answer')
    await tab.click(accept)
    await tab.waitFor(`${ran} === 'analytics'`)
    site.clear()
    await tab.click('#open')
    await tab.waitFor(has(`${dialog}[open]`), 'the settings')
    await tab.click(`${dialog} [data-consent-reject]`)
    await tab.waitFor(`${ran} === '' && !${has(dialog)}`, 'the page to come again')
    expect(
      site.requests.filter(({ path }) => path === '/order').map(({ method }) => method),
    ).toEqual(['GET'])
  })

  test('works in a page that stops events', async () => {
    await open('/stopping')
    await tab.click('#menu-button')
    await tab.waitFor(has(`${dialog}[open]`), 'the settings')
  })

  test('keeps the widget’s styles and its place in the page', async () => {
    await open('/hostile-styles')
    const seen = await tab.evaluate<Record<string, unknown>>(`(() => {
      const banner = document.querySelector('${banner}')
      const { bottom, left, right, height } = banner.getBoundingClientRect()
      const button = banner.querySelector('[data-consent-reject]')
      const box = button.getBoundingClientRect()
      const style = getComputedStyle(button)
      return {
        gap: Math.round(innerHeight - bottom), isWhole: left >= 0 && right <= innerWidth, height,
        hit: document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2) === button,
        size: parseFloat(style.fontSize), spacing: style.letterSpacing, transform: style.textTransform, tall: box.height,
        before: getComputedStyle(button, '::before').content, words: getComputedStyle(banner.querySelector('p')).fontSize,
      }
    })()`)
    expect(seen).toMatchObject({
      gap: 16,
      isWhole: true,
      hit: true,
      size: 15,
      spacing: 'normal',
      transform: 'none',
      words: '15px',
    })
    expect(seen['before']).toMatch(/none|normal/)
    expect(seen['tall']).toBeGreaterThanOrEqual(44)
    await tab.click(reject)
    expect(await isUndecided()).toBe(false)
  })
})

// The scripts of the other engines' drivers don't bear such a page.
test('ignores values on Object.prototype', async () => {
  const engine = await launch('chromium')
  const tab = await engine.newTab()
  await tab.goto(site.url('/polluted'))
  await tab.waitFor(has(banner), 'the banner')
  expect(await tab.evaluate(`['analytics', 'forms'].map(askfirst.consent.allows).join()`)).toBe(
    'false,false',
  )
  expect(await tab.evaluate(ran)).toBe('')
  await tab.click(accept)
  await tab.waitFor(`${ran} === 'analytics'`)
  // In one step, as the page may come again.
  const isAllowed = `(askfirst.consent.reject(), askfirst.consent.allows('analytics'))`
  expect(await tab.evaluate(isAllowed)).toBe(false)
  await engine.close()
})
