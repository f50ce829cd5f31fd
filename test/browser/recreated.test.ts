import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { engineNames, launch, type Engine, type Tab } from './support/engines.ts'
import { accept, banner, has, note, noting, page, ran } from './support/page.ts'
import { openSite, type Site } from './support/site.ts'

const gated = 'type="text/plain" data-consent="analytics"'
const film = '<iframe id="film" title="A film" data-consent="media" data-src="/film"></iframe>'

/** Numbers that look random and are the same in each run. */
const numbers = (seed: number) => () => {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0
  return seed / 2 ** 32
}

/** Scripts in any order, inline and external, minified or not; and the same ones without a gate. */
const mixes = Array.from({ length: 6 }, (_, index) => {
  const next = numbers(index + 1)
  const space = next() < 0.5 ? '' : '\n  '
  const scripts = Array.from({ length: 6 }, (_, at) => {
    const kind = next()
    const defer = kind > 0.8 ? ' defer' : ''
    return kind < 0.5
      ? `<script GATE>${noting(`inline${String(at)}`)}</script>`
      : `<script GATE${defer} src="/noting.js?name=external${String(at)}&wait=${String(Math.floor(next() * 80))}"></script>`
  })
  const body = space + scripts.join(space)
  return { gated: body.replaceAll('GATE', gated), plain: body.replaceAll('GATE', '') }
})

let site: Site
beforeAll(async () => {
  site = await openSite({
    '/film': '<!doctype html><title>film</title>',
    '/each.js': noting('each'),
    '/': page({
      config: { reload: 'never' },
      body: `<div id="box">${note('one')}<script ${gated} src="/each.js"></script>${film}</div><div id="empty"></div>`,
    }),
    '/router': page({
      config: { reload: 'never' },
      head: note('head') + note('rerun', 'data-consent="analytics" data-astro-rerun'),
      body: note('body') + note('page', 'data-consent="analytics" data-page'),
    }),
    ...Object.fromEntries(
      mixes.flatMap(({ gated, plain }, index) => [
        [`/gated${String(index)}`, page({ body: gated }).replace(/\n<\/main>[^]*<\/footer>\n/, '')],
        [`/plain${String(index)}`, page({ body: plain })],
      ]),
    ),
  })
  site.set('/noting.js', async ({ path }) => {
    const { searchParams } = new URL(path, 'http://localhost')
    await new Promise((resolve) => setTimeout(resolve, Number(searchParams.get('wait'))))
    return { type: 'text/javascript', body: noting(searchParams.get('name') ?? '') }
  })
})
afterAll(() => site.close())

describe.each(engineNames)('rewritten markup, in %s', (name) => {
  let engine: Engine
  let tab: Tab
  const settle = () => tab.evaluate('new Promise((resolve) => setTimeout(resolve, 300))')
  const src = (id: string) =>
    tab.evaluate<string | null>(`document.querySelector('#${id}').getAttribute('src')`)
  beforeAll(async () => {
    engine = await launch(name)
  })
  afterAll(() => engine.close())
  beforeEach(async () => {
    await engine.fresh()
    tab = await engine.newTab()
  })
  const openAndAccept = async () => {
    await tab.goto(site.url('/'))
    await tab.waitFor(has(banner), 'the banner')
    await tab.click(accept)
    await tab.waitFor(`${ran} === 'one,each'`)
  }

  test.each([
    ['innerHTML +=', `document.querySelector('#box').innerHTML += ''`],
    ['innerHTML += of the body', `document.body.innerHTML += ''`],
    ['outerHTML =', `const box = document.querySelector('#box'); box.outerHTML = box.outerHTML`],
    [
      'replaceChildren',
      `const box = document.querySelector('#box'); box.replaceChildren(...[...box.childNodes].map((one) => one.cloneNode(true)))`,
    ],
  ])('%s reruns no script, and reopens the frame', async (_, statement) => {
    await openAndAccept()
    await tab.evaluate(`(() => { ${statement} })()`)
    await settle()
    expect(await tab.evaluate(ran)).toBe('one,each')
    expect(await src('film')).toBe('/film')
    // One that is really new runs.
    await tab.evaluate(
      `document.querySelector('#empty').innerHTML = ${JSON.stringify(note('new'))}`,
    )
    await tab.waitFor(`${ran} === 'one,each,new'`)
  })

  test('markup that is rewritten repeatedly reruns no script', async () => {
    await openAndAccept()
    for (const change of [`innerHTML += 'x'`, `innerHTML += 'y'`])
      await tab.evaluate(
        `new Promise((resolve) => { document.querySelector('#box').${change}; setTimeout(resolve, 20) })`,
      )
    // Also as the page hears of a choice, before the gate follows it, and with a scan in the same task.
    await tab.evaluate(`(() => {
      const box = document.querySelector('#box')
      const stop = askfirst.consent.$choices.listen(() => { stop(); box.innerHTML += 'z' })
      askfirst.consent.save({ forms: false })
    })()`)
    await settle()
    expect(await tab.evaluate(ran)).toBe('one,each')
  })

  test('runs new scripts that look the same', async () => {
    await openAndAccept()
    const ad = note('ad')
    const post = (id: string) =>
      `<script ${gated} data-post="${id}">(window.ran ??= []).push(document.currentScript.dataset.post)</script>`
    const put = (html: string) => `empty.insertAdjacentHTML('beforeend', ${JSON.stringify(html)})`
    const steps = [
      put(`<div>${ad}<p id="more">wait</p></div>${post('1')}`),
      // A second slot for an advertisement, as the mark of waiting goes.
      `document.querySelector('#more').remove(); ${put(`<div>${ad}</div>`)}`,
      // Another post of the same service.
      `document.querySelector('[data-post]').remove(); ${put(post('2'))}`,
      // Another page of a router whose routes are in the hash.
      `location.hash = '#/b'; empty.innerHTML = ''; ${put(ad)}`,
    ]
    for (const step of steps) {
      await tab.evaluate(`(() => { const empty = document.querySelector('#empty'); ${step} })()`)
      await settle()
    }
    expect(await tab.evaluate(ran)).toBe('one,each,ad,1,ad,2,ad')
  })

  test('runs scripts next to forms whose fields are named like methods', async () => {
    await openAndAccept()
    await tab.evaluate(`(() => {
      const form = document.createElement('form')
      form.innerHTML = '<input name="matches"><input name="querySelectorAll"><input name="nodeType">' + ${JSON.stringify(note('inside'))}
      document.querySelector('#empty').append(form)
      document.querySelector('#box').insertAdjacentHTML('beforeend', ${JSON.stringify(note('beside'))})
    })()`)
    await tab.waitFor(`${ran} === 'one,each,inside,beside'`)
  })

  test('Astro’s router reruns marked scripts, and those in the body that it hasn’t run', async () => {
    await tab.goto(site.url('/router'))
    await tab.waitFor(has(banner), 'the banner')
    await tab.click(accept)
    const first = 'head,rerun,body,page'
    await tab.waitFor(`${ran} === '${first}'`)
    for (const [index, path] of ['/a', '/router', '/a'].entries()) {
      // The address changes a moment after the page.
      await tab.evaluate(`(async () => {
        const next = new DOMParser().parseFromString(await (await fetch('/router')).text(), 'text/html')
        for (const script of next.querySelectorAll('script:not([data-astro-rerun], [data-page])')) script.dataset.astroExec = ''
        document.head.replaceChildren(...next.head.childNodes)
        document.body.replaceWith(next.body)
        setTimeout(() => history.pushState(null, '', '${path}'))
      })()`)
      await settle()
      expect(await tab.evaluate(ran)).toBe(first + ',rerun,page'.repeat(index + 1))
    }
  })

  test('a gate that is stopped and started again runs what was waiting, and nothing twice', async () => {
    await tab.goto(site.url('/'))
    await tab.waitFor(has(banner), 'the banner')
    await tab.evaluate(`(() => {
      const { consent, start } = askfirst
      document.querySelector('#empty').innerHTML = '<script ${gated} src="/noting.js?name=slow&wait=400"></script>' + ${JSON.stringify(note('after'))}
      consent.accept()
      setTimeout(() => {
        consent.stop()
        start({ categories: { essential: { required: true }, analytics: {}, forms: {}, media: {} }, reload: 'never' })
      }, 200)
    })()`)
    await tab.waitFor(`${ran}.includes('after') && ${ran}.includes('slow')`)
    await tab.evaluate(`document.querySelector('#box').innerHTML += 'x'`)
    await settle()
    expect((await tab.evaluate<string[]>('window.ran')).sort()).toEqual([
      'after',
      'each',
      'one',
      'slow',
    ])
  })

  test('reopens an open frame that lost its address to a morph', async () => {
    await openAndAccept()
    await tab.evaluate(`document.querySelector('#film').removeAttribute('src')`)
    await tab.waitFor(`document.querySelector('#film').getAttribute('src') === '/film'`)
    // What the page sets itself stays.
    await tab.evaluate(`document.querySelector('#film').src = '/film?other'`)
    await settle()
    expect(await src('film')).toBe('/film?other')
  })

  test('follows attributes that are set later', async () => {
    await openAndAccept()
    await tab.evaluate(`(() => {
      const frame = document.createElement('iframe')
      Object.assign(frame, { id: 'late', title: 'late' })
      document.body.append(frame)
      setTimeout(() => frame.setAttribute('data-consent', 'media'), 20)
      setTimeout(() => frame.setAttribute('data-src', '/film?late'), 40)
    })()`)
    await tab.waitFor(`document.querySelector('#late')?.getAttribute('src') === '/film?late'`)
    await tab.evaluate(`document.querySelector('#late').setAttribute('data-src', '/film?later')`)
    await tab.waitFor(`document.querySelector('#late').getAttribute('src') === '/film?later'`)
    await tab.evaluate('askfirst.consent.withdraw()')
    await tab.evaluate(`document.querySelector('#late')?.setAttribute('data-src', '/film?last')`)
    await settle()
    expect(await tab.evaluate(`document.querySelector('#late')?.getAttribute('src') ?? ''`)).toBe(
      '',
    )
  })

  test.each(mixes.map((_, index) => index))('mix %s runs in HTML’s own order', async (index) => {
    await tab.goto(site.url(`/plain${String(index)}`))
    await tab.waitFor(`(window.ran ?? []).length === 6`)
    const order = await tab.evaluate<string>(ran)
    await tab.goto(site.url(`/gated${String(index)}`))
    await tab.waitFor(has(banner), 'the banner')
    await tab.click(accept)
    await tab.waitFor(`(window.ran ?? []).length === 6`)
    expect(await tab.evaluate(ran)).toBe(order)
  })
})
