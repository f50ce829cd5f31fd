import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { bundlePage, libraries } from './support/bundle.ts'
import { engineNames, launch, type Engine, type Tab } from './support/engines.ts'
import { accept, banner, has, note, noting, page, ran } from './support/page.ts'
import { openSite, type Site } from './support/site.ts'

const analytics = 'type="text/plain" data-consent="analytics"'
const film = '<iframe id="film" title="A film" data-consent="media" data-src="/film"></iframe>'
const served = `<p>Words</p>${note('inline')}<script ${analytics} data-src="/each.js"></script>${film}`

/** The same page with and without a gate, so that a router shows what it does with scripts by itself. */
const turboPage = (name: string, other: string, isGated: boolean) => {
  const html = page({
    config: { reload: 'never' },
    head: `<script src="/turbo.js" defer></script><meta name="turbo-refresh-method" content="morph">
      <script ${analytics} data-src="/each.js?head"></script>`,
    body: `<h2 id="${name}">${name}</h2>${film}<a id="next" href="/turbo/${other}">next</a>${note('body')}${note(name)}`,
  })
  return isGated
    ? html
    : html.replace(/type="text\/plain" data-consent="analytics"( data-)?/g, (_, data) =>
        data ? ' ' : '',
      )
}

let site: Site
beforeAll(async () => {
  const file = (path: string) => readFile(`${libraries}node_modules/${path}`, 'utf8')
  site = await openSite({
    '/film': '<!doctype html><title>film</title>',
    '/each.js': noting('each'),
    '/part': `${served}${note('new')}`,
    '/turbo.js': await file('@hotwired/turbo/dist/turbo.es2017-umd.js'),
    '/htmx.js': await file('htmx.org/dist/htmx.min.js'),
    '/jquery.js': await file('jquery/dist/jquery.min.js'),
    '/morphs.js': await bundlePage(
      `import { Idiomorph } from 'idiomorph'; import morphdom from 'morphdom'; import DOMPurify from 'dompurify'
      Object.assign(window, { Idiomorph, morphdom, DOMPurify })`,
    ),
    '/prototype.js': await bundlePage(`import 'prototype'`),
    '/swaps': page({
      config: { reload: 'never' },
      head: ['htmx', 'jquery', 'morphs']
        .map((name) => `<script src="/${name}.js"></script>`)
        .join(''),
      body: `<div id="box">${served}</div><div id="more"></div>`,
    }),
    '/prototype': page({
      config: { reload: 'never' },
      head: '<script src="/prototype.js"></script>',
      body: served,
    }),
    ...Object.fromEntries(
      [true, false].flatMap((isGated) =>
        ['one', 'two'].map((name) => {
          const folder = isGated ? 'turbo' : 'plain'
          const other = name === 'one' ? 'two' : 'one'
          return [
            `/${folder}/${name}`,
            {
              body: turboPage(name, other, isGated).replaceAll('/turbo/', `/${folder}/`),
              // Late enough for Turbo to show what it has kept first, on any machine.
              delay: 150,
            },
          ]
        }),
      ),
    ),
  })
})
afterAll(() => site.close())

describe.each(engineNames)('third-party libraries, in %s', (name) => {
  let engine: Engine
  let tab: Tab
  const settle = () => tab.evaluate('new Promise((resolve) => setTimeout(resolve, 400))')
  const src = () =>
    tab.evaluate<string | null>(`document.querySelector('#film').getAttribute('src')`)
  const open = async (path: string) => {
    await tab.goto(site.url(path))
    await tab.waitFor(has(banner), 'the banner')
    await tab.click(accept)
  }
  beforeAll(async () => {
    engine = await launch(name)
  })
  afterAll(() => engine.close())
  beforeEach(async () => {
    await engine.fresh()
    tab = await engine.newTab()
  })

  test('Turbo: runs gated scripts as often as others', async () => {
    /** Goes to the other page, back to the first, which Turbo has kept, and on again. */
    const travel = async () => {
      await tab.waitFor(`${ran}.includes('one')`)
      for (const [at, step] of [
        ['two', `document.querySelector('#next').click()`],
        ['one', `history.back()`],
        ['two', `document.querySelector('#next').click()`],
      ] as const) {
        await tab.evaluate(`(() => { ${step} })()`)
        await tab.waitFor(has(`#${at}`), at)
        await settle()
        await tab.waitFor('!document.documentElement.hasAttribute("data-turbo-preview")')
      }
      return tab.evaluate<string>(ran)
    }
    await tab.goto(site.url('/plain/one'))
    const expected = await travel()
    expect(expected).toContain('each')
    await engine.fresh()
    tab = await engine.newTab()
    await open('/turbo/one')
    expect(await travel()).toBe(expected)
    expect(await src()).toBe('/film')
    // A page that is refreshed by morphing keeps what it has.
    await tab.evaluate(`(() => { Turbo.session.refresh(location.href) })()`)
    await settle()
    await tab.waitFor(`document.querySelector('#film').getAttribute('src') === '/film'`)
    expect(await tab.evaluate(ran)).toBe(expected)
  })

  test.each([
    ['htmx: innerHTML', `htmx.ajax('GET', '/part', { target: '#box', swap: 'innerHTML' })`],
    ['htmx: innerMorph', `htmx.ajax('GET', '/part', { target: '#box', swap: 'innerMorph' })`],
    [
      'idiomorph',
      `Idiomorph.morph(document.querySelector('#box'), SERVED, { morphStyle: 'innerHTML' })`,
    ],
    ['morphdom', `morphdom(document.querySelector('#box'), '<div id="box">' + SERVED + '</div>')`],
    ['jQuery', `$('#box').html(SERVED)`],
  ])('%s reruns no script, and the frame is open', async (_, statement) => {
    await open('/swaps')
    await tab.waitFor(`${ran} === 'inline,each'`)
    await tab.evaluate(
      `(() => { ${statement.replace('SERVED', JSON.stringify(served + note('new')))} })()`,
    )
    await tab.waitFor(`${ran} === 'inline,each,new'`, 'the new script')
    await tab.waitFor(`document.querySelector('#film').getAttribute('src') === '/film'`, 'the film')
    await settle()
    expect(await tab.evaluate(ran)).toBe('inline,each,new')
  })

  test('DOMPurify: markup that passes its defaults decides nothing and runs nothing', async () => {
    await tab.goto(site.url('/swaps'))
    await tab.waitFor(has(banner), 'the banner')
    const evil = `<p data-consent-accept style="position:fixed;inset:0;opacity:0">x</p>
      <button data-consent-accept style="position:fixed;inset:0;opacity:0">x</button>
      <button data-consent-save style="position:fixed;inset:0;opacity:0.01">x</button>
      <input type="checkbox" checked data-consent-choice="analytics">
      <a id="evil" data-consent="essential" data-href="javascript:window.pwned=1">x</a>
      <img data-consent="essential" data-src="javascript:window.pwned=1" data-onerror="window.pwned=1">
      <div data-consent-embed="youtube:x"></div>`
    await tab.evaluate(
      `(() => { document.querySelector('#more').innerHTML = DOMPurify.sanitize(${JSON.stringify(evil)}) })()`,
    )
    expect(await tab.evaluate(has('#more [data-consent-accept]'))).toBe(true)
    await settle()
    await tab.click('#more [data-consent-save]')
    await settle()
    expect(await tab.evaluate('askfirst.consent.$record.get() ?? null')).toBe(null)
    expect(await tab.evaluate(`document.querySelector('#evil').hasAttribute('href')`)).toBe(false)
    expect(await tab.evaluate('window.pwned ?? null')).toBe(null)
  })

  test('Prototype: leaves the page’s promises working', async () => {
    await open('/prototype')
    await tab.waitFor(`${ran} === 'inline,each'`)
    expect(await src()).toBe('/film')
    await tab.evaluate('askfirst.consent.withdraw()')
    await tab.waitFor(`!document.querySelector('#film').hasAttribute('src')`, 'the frame to close')
  })
})
