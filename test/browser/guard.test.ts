import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { contentSecurityPolicy } from '../../src/csp/contentSecurityPolicy.ts'
import { bundle } from './support/bundle.ts'
import { engineNames, launch, type Engine, type Tab } from './support/engines.ts'
import { openSite, type Site } from './support/site.ts'

/** The page is at localhost; one server, and for the browsers another host. */
const host = '127.0.0.1'
const cookies = (['cookie', 'local', 'session', 'database'] as const).map((storage) => ({
  name: '_t*',
  storage,
}))
const categoriesFor = (port: number) => ({
  essential: { required: true, cookies: ['_theme'] },
  analytics: {
    services: [{ id: 'tracker', name: 'Tracker', hosts: [`${host}:${port}`], cookies }],
  },
  media: { services: [{ id: 'film', name: 'Film', hosts: ['localhost/film/'] }] },
})

const setUp = (port: number) => `
  import { openGate, start } from 'askfirst'
  import { guard } from 'askfirst/guard'
  const known = [{ id: 'stranger', hosts: ['localhost/stranger/'], cookies: ['_s*'] }]
  const consent = start({ categories: ${JSON.stringify(categoriesFor(port))} })
  const held = []
  const report = ({ service, kind, subject, action }) => held.push([service, kind, subject.split('/').pop(), action].join(' '))
  const before = window.snapshot?.()
  const options = { report, known: location.search === '?known' ? known : [] }
  const stop = guard(consent, options)
  Object.assign(window, { consent, held, before, stop, guard, openGate, again: () => guard(consent, options) })`

/** What is in the page where the guard puts its own, as an expression. */
const snapshot = `window.snapshot = () => [
  [window, 'fetch'], [XMLHttpRequest.prototype, 'open'], [Navigator.prototype, 'sendBeacon'],
  [window, 'WebSocket'], [window, 'EventSource'], [Document.prototype, 'cookie'], [CookieStore.prototype, 'set'],
  [Storage.prototype, 'setItem'], [IDBFactory.prototype, 'open'], [Element.prototype, 'setAttribute'],
  [Element.prototype, 'setAttributeNS'], [Element.prototype, 'innerHTML'], [Element.prototype, 'outerHTML'],
  [Element.prototype, 'insertAdjacentHTML'], [ShadowRoot.prototype, 'innerHTML'],
  [Range.prototype, 'createContextualFragment'], [HTMLScriptElement.prototype, 'src'],
  [HTMLScriptElement.prototype, 'type'], [HTMLIFrameElement.prototype, 'src'], [HTMLImageElement.prototype, 'src'],
  [HTMLImageElement.prototype, 'srcset'], [HTMLLinkElement.prototype, 'href'], [HTMLSourceElement.prototype, 'srcset'],
  [Element.prototype, 'removeAttribute'], [Document.prototype, 'write'], [Node.prototype, 'appendChild'],
  [Node.prototype, 'insertBefore'], [Element.prototype, 'append'], [CharacterData.prototype, 'after'],
  [DocumentFragment.prototype, 'append'], [Range.prototype, 'insertNode'],
].map(([owner, name]) => Object.getOwnPropertyDescriptor(owner, name)).flatMap(({ value, get, set, enumerable, configurable }) => [value, get, set, enumerable, configurable])`
const isUntouched = 'snapshot().every((one, index) => one === before[index])'

const pixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')
const open = { 'access-control-allow-origin': '*' }

let site: Site
/** The tracker's origin. */
let there = ''
const requests = () => site.requests.filter((request) => request.host === host)
const paths = () => requests().map(({ path }) => path)
const note = (name: string) => `(window.ran ??= []).push('${name}')`

/** A page that the guard stands in before anything else: a script of its own, or in the page itself. */
const page = (body: string, { guard = '<script src="/guard.js"></script>', head = '' } = {}) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}
  <script src="/snapshot.js"></script>${guard}</head><body>${body}<p>The end</p></body></html>`

beforeAll(async () => {
  site = await openSite()
  there = site.url('', host)
  site.set('/snapshot.js', snapshot)
  site.set('/guard.js', await bundle(setUp(site.port)))
  site.set('/', page('<div id="here"></div>'))
  const script = (name: string) => ({ body: note(name), headers: open })
  for (const name of ['a', 'b', 'c', 'd']) site.set(`/${name}.js`, script(name))
  for (const path of ['/stranger/x.js', '/film/x.js', '/own.js']) site.set(path, script(path))
  for (const path of ['/x.gif', '/own.gif']) site.set(path, { body: pixel })
  site.set('/x.css', 'p { color: rgb(255, 0, 0) }')
  site.set('/own.css', '')
  site.set('/import.js', `import('${there}/a.js')`)
  site.set('/worker.js', `fetch('${there}/data')`)
  site.set('/redirect', { status: 302, headers: { location: `${there}/data` } })
  site.set('/data', { body: 'data', headers: open })
  site.set('/stream', { type: 'text/event-stream', body: 'data: 1\n\n', headers: open })
  site.set('/frame', {
    type: 'text/html',
    body: `<title>A frame</title><script>parent.postMessage('frame', '*')</script>`,
  })
})
afterAll(() => site.close())

/** Waits for some events of an object, and says which came. */
const eventsOf = (make: string, ...names: string[]) => `new Promise((resolve) => {
  const said = []
  const one = ${make}
  for (const name of ${JSON.stringify(names)}) one.addEventListener(name, () => {
    said.push(name + (one.readyState ?? ''))
    if (name === ${JSON.stringify(names.at(-1))}) resolve(said.join())
  })
  said.push('made')
})`

/** What code can do, in a page whose guard holds the tracker: the expression, what it says, and what is reported. */
const byCode = (): Record<string, readonly [code: string, said: unknown, report: string]> => ({
  'a script, by its property': [
    `(() => { const one = document.createElement('script'); one.src = '${there}/a.js'; one.type = 'text/javascript'; document.head.append(one); return one.type })()`,
    'text/plain',
    'tracker script a.js held',
  ],
  'a script, by setAttribute': [
    `(() => { const one = document.createElement('script'); document.head.append(one); one.setAttribute('SRC', '${there}/a.js') })()`,
    null,
    'tracker script a.js held',
  ],
  'a script, by setAttributeNS': [
    `(() => { const one = document.createElement('script'); one.setAttributeNS(null, 'src', '${there}/a.js'); document.head.append(one) })()`,
    null,
    'tracker script a.js held',
  ],
  'a script of a fragment': [
    `document.head.append(document.createRange().createContextualFragment('<script src="${there}/a.js"></' + 'script>'))`,
    null,
    'tracker script a.js held',
  ],
  'a frame, before it is in the page': [
    `(() => { const one = document.createElement('iframe'); one.src = '${there}/frame'; document.body.append(one) })()`,
    null,
    'tracker iframe frame held',
  ],
  'a frame, when it is in the page': [
    `(() => { const one = document.createElement('iframe'); document.body.append(one); one.setAttribute('src', '${there}/frame') })()`,
    null,
    'tracker iframe frame held',
  ],
  'a picture in the page': [
    `(() => { const one = document.createElement('img'); one.src = '${there}/x.gif'; document.body.append(one) })()`,
    null,
    'tracker image x.gif held',
  ],
  'a picture by srcset': [
    `(() => { const one = document.createElement('img'); one.srcset = '/own.gif 1x, ${there}/x.gif 2x'; document.body.append(one) })()`,
    null,
    'tracker image x.gif held',
  ],
  'a source of a picture': [
    `(() => { const [all, one, last] = ['picture', 'source', 'img'].map((name) => document.createElement(name)); one.srcset = '${there}/x.gif'; all.append(one, last); document.body.append(all) })()`,
    null,
    'tracker image x.gif held',
  ],
  'a picture as a beacon': [
    eventsOf(`Object.assign(new Image(), { src: '${there}/x.gif' })`, 'error'),
    'made,error',
    'tracker image x.gif dropped',
  ],
  'a stylesheet': [
    `(() => { const one = document.createElement('link'); one.rel = 'stylesheet'; one.href = '${there}/x.css'; document.head.append(one) })()`,
    null,
    'tracker link x.css held',
  ],
  'a stylesheet that is called so last': [
    `(() => { const one = document.createElement('link'); one.href = '${there}/x.css'; one.rel = 'stylesheet'; document.head.append(one) })()`,
    null,
    'tracker link x.css held',
  ],
  'a preload': [
    `(() => { const one = document.createElement('link'); Object.assign(one, { rel: 'preload', as: 'script', href: '${there}/a.js' }); document.head.append(one) })()`,
    null,
    'tracker link a.js held',
  ],
  'fetch of a text': [
    `fetch('${there}/data').catch((error) => error.constructor === TypeError)`,
    true,
    'tracker fetch data dropped',
  ],
  'fetch of a URL': [
    `fetch(new URL('${there}/data')).catch((error) => error.constructor === TypeError)`,
    true,
    'tracker fetch data dropped',
  ],
  'fetch of a Request': [
    `fetch(new Request('${there}/data', { method: 'POST' })).catch((error) => error.constructor === TypeError)`,
    true,
    'tracker fetch data dropped',
  ],
  'fetch of another realm’s Request': [
    `fetch(new (document.body.appendChild(document.createElement('iframe')).contentWindow.Request)('${there}/data')).catch((error) => error.constructor === TypeError)`,
    true,
    'tracker fetch data dropped',
  ],
  'a fetch that is aborted': [
    `fetch(new Request('${there}/data', { signal: AbortSignal.abort() })).catch(({ name }) => name)`,
    'AbortError',
    '',
  ],
  XMLHttpRequest: [
    eventsOf(
      `(() => { const one = new XMLHttpRequest(); one.open('POST', '${there}/data'); one.setRequestHeader('a', 'b'); setTimeout(() => one.send('x')); return one })()`,
      'load',
      'readystatechange',
      'error',
      'loadend',
    ).replace("said.push('made')", "one.addEventListener('loadend', () => said.push(one.status))"),
    'readystatechange4,error4,loadend4',
    'tracker xhr data dropped',
  ],
  sendBeacon: [`navigator.sendBeacon('${there}/data', 'x')`, true, 'tracker beacon data dropped'],
  WebSocket: [
    eventsOf(`new WebSocket('${there.replace('http', 'ws')}/socket')`, 'open', 'message', 'error'),
    // WebKit goes on saying that it connects.
    expect.stringMatching(/^made,error[03]$/),
    'tracker websocket socket dropped',
  ],
  EventSource: [
    eventsOf(`new EventSource('${there}/stream')`, 'open', 'message', 'error'),
    'made,error2',
    'tracker eventsource stream dropped',
  ],
  'a cookie': [
    `(document.cookie = '_t1=1; path=/', document.cookie = '_theme=1', document.cookie)`,
    '_theme=1',
    'tracker cookie _t1 dropped',
  ],
  'a cookie that looks like an erasure': [
    `(document.cookie = '_t6=1; max-age=0; Max-Age=03600', document.cookie = '_t7=1; max-age=60; expires=Thu, 01 Jan 1970 00:00:00 GMT', document.cookie)`,
    '_theme=1',
    'tracker cookie _t6 dropped,tracker cookie _t7 dropped',
  ],
  cookieStore: [
    `cookieStore.set('_t2', '1').then(() => cookieStore.set({ name: '_t2', value: '2', expires: null })).then(() => document.cookie)`,
    '_theme=1',
    'tracker cookie _t2 dropped,tracker cookie _t2 dropped',
  ],
  localStorage: [
    `(localStorage.setItem('_t3', '1'), localStorage.setItem('own', '1'), Object.keys(localStorage).join())`,
    'own',
    'tracker local _t3 dropped',
  ],
  sessionStorage: [
    `(sessionStorage.setItem('_t4', '1'), Object.keys(sessionStorage).join())`,
    '',
    'tracker session _t4 dropped',
  ],
  'a database': [
    `new Promise((resolve) => {
      const one = indexedDB.open('_t5', 3)
      one.onupgradeneeded = one.onsuccess = () => resolve('opened')
      one.onerror = () => setTimeout(async () => resolve(one.error.name + (await indexedDB.databases()).filter(({ version }) => version).length), 50)
    })`,
    'AbortError0',
    'tracker database _t5 dropped',
  ],
  'a frame by insertAdjacentHTML': [
    `(() => { const one = document.createElement('p'); one.insertAdjacentHTML('beforeend', '<iframe src="${there}/frame"></iframe>'); document.body.append(one) })()`,
    null,
    'tracker iframe frame held',
  ],
  'a frame by insertAdjacentHTML, beside an element': [
    `(() => { const all = document.createElement('p'); all.appendChild(document.createElement('b')).insertAdjacentHTML('afterend', '<iframe src="${there}/frame"></iframe>'); document.body.append(all) })()`,
    null,
    'tracker iframe frame held',
  ],
  'a frame by outerHTML': [
    `(() => { const all = document.createElement('p'); all.appendChild(document.createElement('b')).outerHTML = '<iframe src="${there}/frame"></iframe>'; document.body.append(all) })()`,
    null,
    'tracker iframe frame held',
  ],
})

describe.each(engineNames)('the guard in %s', (name) => {
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

  const settle = () => tab.evaluate('new Promise((resolve) => setTimeout(resolve, 300))')
  const ran = () => tab.evaluate<string>('(window.ran ?? []).join()')
  const held = () => tab.evaluate<string>('held.join()')

  test('blocks every way for code to reach a service', async () => {
    for (const [what, [code, said, report]] of Object.entries(byCode())) {
      await tab.goto(site.url('/'))
      const answer = await tab.evaluate(code)
      await settle()
      expect([what, answer ?? null, await held()]).toEqual([what, said, report])
    }
    expect(paths()).toEqual([])
    expect(await ran()).toBe('')
  })

  test('lets the same calls through with consent', async () => {
    await tab.goto(site.url('/'))
    await tab.evaluate('consent.accept()')
    for (const [code] of Object.values(byCode())) {
      const isOver = 'new Promise((resolve) => setTimeout(resolve, 200))'
      await tab.evaluate(`Promise.race([${code}, ${isOver}]).then(() => {}, () => {})`)
    }
    const all = ['/a.js', '/data', '/frame', '/socket', '/stream', '/x.css', '/x.gif']
    await expect.poll(() => [...new Set(paths())].sort(), { timeout: 10_000 }).toEqual(all)
    expect(
      await tab.evaluate('[document.cookie, localStorage._t3, sessionStorage._t4].join()'),
    ).toMatch(/_t1=1.*_t6=1.*,1,1/)
    expect(await held()).toBe('')
  })

  test('runs held scripts, frames and pictures with consent: in order, once, with their events', async () => {
    await tab.goto(site.url('/'))
    await tab.evaluate(`(() => {
      window.ran = []
      addEventListener('message', ({ data }) => window.frames.length && (window.said = data))
      const add = (name, props) => {
        const one = Object.assign(document.createElement(name), props)
        document.querySelector('#here').append(one)
        return one
      }
      add('script', { async: false, src: '${there}/a.js' }).onload = () => ran.push('a loaded')
      add('script', { src: '${there}/b.js', async: false }).addEventListener('load', () => ran.push('b loaded'))
      add('script', { async: false, src: '${there}/missing.js' }).onerror = () => ran.push('missing')
      add('iframe', { src: '${there}/frame' })
      add('img', { src: '${there}/x.gif' }).onload = () => (window.seen = true)
    })()`)
    await settle()
    expect([paths(), await ran()]).toEqual([[], ''])
    await tab.evaluate('consent.save({ analytics: true })')
    const order = 'a,a loaded,b,b loaded,missing'
    await tab.waitFor(`ran.join() === '${order}' && window.seen && window.said === 'frame'`, order)
    await tab.evaluate('consent.save({ media: true })')
    await settle()
    expect(await ran()).toBe(order)
    // Firefox doesn't keep what it preloaded in vain.
    const asked = paths().filter((path) => path !== '/missing.js')
    expect(asked.sort()).toEqual(['/a.js', '/b.js', '/frame', '/x.gif'])
  })

  test('runs a parser-inserted script with consent, and never before', async () => {
    site.set(
      '/parsed',
      page(`<script src="${there}/a.js"></script><script type="module" src="${there}/b.js"></script>
        <script defer src="${there}/c.js" onload="${note('c loaded')}"></script>
        <script>document.head.append(Object.assign(document.createElement('script'), { src: '${there}/d.js' }))</script>`),
    )
    await tab.goto(site.url('/parsed'))
    await settle()
    expect(await ran()).toBe('')
    expect(paths()).not.toContain('/d.js')
    await tab.evaluate('consent.accept()')
    await tab.waitFor(`window.ran?.length === 5`, 'five notes')
    await settle()
    expect((await ran()).split(',').filter((one) => one !== 'd')).toEqual([
      'a',
      'b',
      'c',
      'c loaded',
    ])
  })

  test('runs each script once, however it was inserted, and reports none that has started', async () => {
    for (const [what, [code, isHeld]] of Object.entries(byTheWay())) {
      await engine.fresh()
      tab = await engine.newTab()
      await tab.goto(site.url('/'))
      site.clear()
      await tab.evaluate(`(() => { ${code} })()`)
      await settle()
      const before = [await ran(), await held(), paths().length]
      const expected = isHeld ? ['', 'tracker script a.js held', 0] : ['a', '', 1]
      expect([what, ...before]).toEqual([what, ...expected])
      await tab.evaluate('consent.accept()')
      await tab.waitFor('window.ran', what)
      await settle()
      expect([what, await ran()]).toEqual([what, 'a'])
    }
  })

  test('runs a script from document.write once, and doesn’t report what it can’t hold', async () => {
    site.set(
      '/written',
      page(`<script>document.write('<script src="${there}/a.js"></' + 'script>')</script>`),
    )
    await tab.goto(site.url('/written'))
    await settle()
    expect([await ran(), await held()]).toEqual(['a', ''])
    await tab.evaluate('consent.accept()')
    await settle()
    expect(await ran()).toBe('a')
  })

  test('is removed when everything is granted and on stop, and returns after a withdrawal', async () => {
    await tab.goto(site.url('/'))
    expect(await tab.evaluate(isUntouched)).toBe(false)
    await tab.evaluate('consent.accept()')
    expect(await tab.evaluate(isUntouched)).toBe(true)
    await tab.evaluate('consent.withdraw()')
    expect(await tab.evaluate(isUntouched)).toBe(false)
    expect(await tab.evaluate(`fetch('${there}/data').catch(() => 'failed')`)).toBe('failed')
    await tab.evaluate('stop(), stop()')
    expect(await tab.evaluate(isUntouched)).toBe(true)
    expect(await tab.evaluate(`fetch('${there}/data').then((answer) => answer.text())`)).toBe(
      'data',
    )
  })
})

/** Ways to add the script `a.js` that no setter of an address sees, and whether they are held. */
const byTheWay = (): Record<string, readonly [code: string, isHeld: boolean]> => {
  const element = `document.createElement('script')`
  const src = `const src = document.createAttribute('src'); src.value = '${there}/a.js'`
  const markup = `<script src="${there}/a.js"></' + 'script>`
  return {
    setAttributeNode: [
      `${src}; const one = ${element}; one.setAttributeNode(src); document.head.append(one)`,
      true,
    ],
    'attributes.setNamedItem': [
      `${src}; const one = ${element}; one.attributes.setNamedItem(src); document.body.prepend(one)`,
      true,
    ],
    'the value of an attribute': [
      `const one = ${element}; one.src = '/x'; one.attributes.src.value = '${there}/a.js'; document.querySelector('body > p').before(one)`,
      true,
    ],
    'another base': [
      `const one = ${element}; one.src = 'a.js'; document.head.append(Object.assign(document.createElement('base'), { href: '${there}' })); document.head.appendChild(one)`,
      true,
    ],
    'an element of a frame': [
      `const { contentDocument } = document.body.appendChild(document.createElement('iframe')); const one = contentDocument.createElement('script'); one.src = '${there}/a.js'; document.body.insertBefore(one, null)`,
      true,
    ],
    'a template in a fragment': [
      `const { firstChild } = document.createRange().createContextualFragment('<template>${markup}</template>'); document.body.replaceChild(firstChild.content.cloneNode(true), document.querySelector('#here'))`,
      true,
    ],
    'a parsed document': [
      `document.querySelector('body > p').replaceWith(document.adoptNode(document.createRange().createContextualFragment('<b>${markup}</b>')))`,
      true,
    ],
    'beside a text': [
      `${src}; const one = ${element}; one.setAttributeNode(src); document.querySelector('body > p').firstChild.after(one)`,
      true,
    ],
    'a type that is switched off for the while': [
      `const one = ${element}; one.src = '${there}/a.js'; one.type = 'true/' + one.type; document.head.append(one); one.type = one.type.slice(5)`,
      true,
    ],
    insertNode: [
      `${src}; const one = ${element}; one.setAttributeNode(src); const range = document.createRange(); range.selectNode(document.querySelector('body > p')); range.insertNode(one)`,
      true,
    ],
    'another realm’s append': [
      `const { contentWindow } = document.body.appendChild(document.createElement('iframe')); ${src}; const one = ${element}; one.setAttributeNode(src); contentWindow.Node.prototype.appendChild.call(document.body, one)`,
      false,
    ],
  }
}

let last = 0
/** A picture that is in the memory is there at once, so each has an address of its own. */
const fresh = () => (last += 1)

/** What the parser makes, or code that writes markup. */
const byMarkup = (): Record<string, string> => ({
  script: `<script src="${there}/a.js"></script>`,
  'script async': `<script async src="${there}/a.js"></script>`,
  'script defer': `<script defer src="${there}/a.js"></script>`,
  'script module': `<script type="module" src="${there}/a.js"></script>`,
  frame: `<iframe src="${there}/frame"></iframe>`,
  picture: `<img src="${there}/x.gif?${fresh()}" onload="${note('x')}">`,
  srcset: `<img srcset="${there}/x.gif?${fresh()} 1x" onload="${note('x')}">`,
  stylesheet: `<link rel="stylesheet" href="${there}/x.css">`,
  'document.write, script': `<script>document.write('<script src="${there}/a.js"><\\/script>')</script>`,
  'document.write, picture': `<script>document.write('<img src="${there}/x.gif?${fresh()}">')</script>`,
  'innerHTML, picture': `<p id="p"></p><script>p.innerHTML = '<img src="${there}/x.gif?${fresh()}">'</script>`,
  'innerHTML, picture outside the page': `<script>document.createElement('p').innerHTML = '<img src="${there}/x.gif?${fresh()}">'</script>`,
  'innerHTML, frame': `<p id="p"></p><script>p.innerHTML = '<iframe src="${there}/frame"></iframe>'</script>`,
  'innerHTML, frame outside the page': `<p id="p"></p><script>const one = document.createElement('p'); one.innerHTML = '<iframe src="${there}/frame"></iframe>'; p.append(one)</script>`,
  'innerHTML, stylesheet': `<p id="p"></p><script>p.innerHTML = '<link rel="stylesheet" href="${there}/x.css">'</script>`,
  'template in markup, script': `<template id="t"><script src="${there}/a.js"></script></template><script>document.head.append(t.content.cloneNode(true))</script>`,
  'template by innerHTML, picture': `<script>const one = document.createElement('template'); one.innerHTML = '<img src="${there}/x.gif?${fresh()}">'; document.head.append(one.content.cloneNode(true))</script>`,
  'template in a shadow root, script': `<template id="t"><script src="${there}/a.js"></script></template><script>const one = document.createElement('p'); one.attachShadow({ mode: 'open' }).append(t.content.cloneNode(true)); document.body.append(one)</script>`,
  'import()': '<script src="/import.js"></script>',
  'a frame’s own fetch': `<script>document.head.append(document.createElement('iframe')); frames[0].fetch('${there}/data')</script>`,
  video: `<video preload="auto" src="${there}/x.gif?${fresh()}"></video>`,
  audio: `<audio preload="auto" src="${there}/x.gif?${fresh()}"></audio>`,
  object: `<object data="${there}/frame"></object>`,
  embed: `<embed src="${there}/frame">`,
  'picture of a form': `<input type="image" src="${there}/x.gif?${fresh()}">`,
  'script in SVG': `<svg><script href="${there}/a.js"></script></svg>`,
  'URL of a style': `<style nonce="${nonce}">p { background: url(${there}/x.gif?${fresh()}) }</style>`,
  'redirect of the page’s own': `<script>fetch('/redirect').catch(() => {})</script>`,
  worker: `<script>new Worker('/worker.js')</script>`,
  'property of localStorage': `<script>localStorage._t9 = 1; if (localStorage.getItem('_t9')) ${note('stored')}</script>`,
})

/**
 * `held`: not even asked for. `fetched`: asked for, but not run or shown. `race`: the same, but the request may be
 * stopped in time. `open`: not held.
 */
type Outcome = 'held' | 'fetched' | 'race' | 'open'
const outcomes: Record<string, readonly [chromium: Outcome, firefox: Outcome, webkit: Outcome]> = {
  script: ['fetched', 'fetched', 'fetched'],
  'script async': ['fetched', 'fetched', 'fetched'],
  'script defer': ['fetched', 'fetched', 'fetched'],
  'script module': ['fetched', 'fetched', 'fetched'],
  frame: ['race', 'race', 'race'],
  picture: ['fetched', 'fetched', 'fetched'],
  srcset: ['fetched', 'race', 'fetched'],
  stylesheet: ['fetched', 'fetched', 'open'],
  'document.write, script': ['open', 'open', 'open'],
  'document.write, picture': ['race', 'race', 'race'],
  'innerHTML, picture': ['held', 'held', 'fetched'],
  'innerHTML, picture outside the page': ['held', 'held', 'fetched'],
  'innerHTML, frame': ['race', 'race', 'race'],
  'innerHTML, frame outside the page': ['held', 'held', 'held'],
  'innerHTML, stylesheet': ['open', 'fetched', 'open'],
  'template in markup, script': ['held', 'held', 'held'],
  'template by innerHTML, picture': ['held', 'held', 'held'],
  'template in a shadow root, script': ['held', 'held', 'held'],
  'import()': ['open', 'open', 'open'],
  'a frame’s own fetch': ['open', 'open', 'open'],
  video: ['open', 'open', 'open'],
  audio: ['open', 'open', 'open'],
  object: ['open', 'open', 'open'],
  embed: ['open', 'open', 'open'],
  'picture of a form': ['open', 'open', 'open'],
  'script in SVG': ['open', 'open', 'open'],
  'URL of a style': ['open', 'open', 'open'],
  'redirect of the page’s own': ['open', 'open', 'open'],
  worker: ['open', 'open', 'open'],
  'property of localStorage': ['open', 'open', 'open'],
}

const nonce = 'r4nd0m'
/** What a page of the parser did: what ran, what a frame said, what a stylesheet coloured. */
const done = `[...(window.ran ?? []), window.said, getComputedStyle(document.querySelector('body > p:last-of-type')).color === 'rgb(255, 0, 0)' && 'coloured'].filter(Boolean).join()`
const listening = `<script nonce="${nonce}">addEventListener('message', ({ data }) => (window.said = data))</script>`

describe.each(engineNames)('markup in %s', (name) => {
  let engine: Engine
  let tab: Tab
  beforeAll(async () => {
    engine = await launch(name)
    tab = await engine.newTab()
  })
  afterAll(() => engine.close())

  /** Opens a page with some markup, and says what came of it. */
  const open = async (markup: string, guard?: string, policy?: string) => {
    const body = markup.replaceAll('<script>', `<script nonce="${nonce}">`)
    site.set('/markup', {
      type: 'text/html',
      body: page(body, { head: listening, ...(guard !== undefined && { guard }) }),
      headers: policy ? { 'content-security-policy': policy } : {},
    })
    site.clear()
    await tab.goto(site.url('/markup'))
    await tab.evaluate('new Promise((resolve) => setTimeout(resolve, 300))')
    return [paths().length, await tab.evaluate<string>(done)] as const
  }

  test.each(Object.keys(outcomes))('%s', async (what) => {
    const [count, did] = await open(byMarkup()[what] ?? '')
    const outcome = outcomes[what]?.[engineNames.indexOf(name)]
    if (outcome === 'open') expect([did, count]).not.toEqual(['', 0])
    else expect(did).toBe('')
    if (outcome === 'held') expect(count).toBe(0)
    if (outcome === 'fetched') expect(count).toBeGreaterThan(0)
  })

  test('the policy of a denial stops what the guard can’t hold, without a request or a guard', async () => {
    const categories = categoriesFor(site.port)
    const no = contentSecurityPolicy(categories, { choices: {}, nonce })
    const yes = contentSecurityPolicy(categories, { choices: { analytics: true }, nonce })
    for (const [what, markup] of Object.entries(byMarkup())) {
      // A policy knows nothing of storage, and a worker goes by its own.
      if (/localStorage|worker/.test(what)) continue
      expect([what, ...(await open(markup, '', no))]).toEqual([what, 0, ''])
      // Firefox remembers what a style was denied.
      const [count] = await open(byMarkup()[what] ?? '', '', yes)
      expect([what, count]).not.toEqual([what, 0])
    }
    // Who carries the nonce is trusted with its imports (HTML, descendant script fetch options).
    const [count] = await open(`<script>import('${there}/a.js')</script>`, '', no)
    expect(count).toBe(1)
  })
})

describe('the guard', () => {
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

  const settle = () => tab.evaluate('new Promise((resolve) => setTimeout(resolve, 300))')
  const ran = () => tab.evaluate<string>('(window.ran ?? []).join()')
  const held = () => tab.evaluate<string>('held.join()')
  const add = (src: string) =>
    `document.head.append(Object.assign(document.createElement('script'), { src: '${src}' }))`

  test('holds known, undeclared services forever, and names them', async () => {
    await tab.goto(site.url('/?known'))
    await tab.evaluate(`${add('/stranger/x.js')}, document.cookie = '_s1=1', consent.accept()`)
    await tab.evaluate(
      `${add('/stranger/x.js')}, document.cookie = '_s1=1', document.cookie = '_t1=1'`,
    )
    await settle()
    expect(await held()).toBe(
      'stranger script x.js held,stranger cookie _s1 dropped,stranger script x.js held,stranger cookie _s1 dropped',
    )
    expect(site.count('/stranger/x.js')).toBe(0)
    expect(
      await tab.evaluate('document.cookie.includes("_t1=1") && !document.cookie.includes("_s1")'),
    ).toBe(true)
  })

  test('ignores elements with data-consent, and what the gate makes of them', async () => {
    site.set(
      '/gated',
      page(`<script type="text/plain" data-consent="media" src="${there}/a.js"></script>
        <script type="text/plain" data-consent="media" data-src="${there}/b.js"></script>
        <img data-consent="media" data-src="${there}/x.gif" onload="${note('x')}">`),
    )
    await tab.goto(site.url('/gated'))
    await settle()
    expect([paths(), await ran(), await held()]).toEqual([[], '', ''])
    await tab.evaluate('consent.save({ media: true })')
    await tab.waitFor('window.ran?.length === 3', 'both scripts and the picture')
    await settle()
    expect((await ran()).split(',').sort()).toEqual(['a', 'b', 'x'])
    expect(await tab.evaluate('held.filter((one) => !one.includes("link")).join()')).toBe('')
  })

  test('lets through what is loaded once, and stores nothing for it', async () => {
    await tab.goto(site.url('/'))
    await tab.evaluate(
      `consent.loadedOnce.add('tracker'), ${add(`${there}/a.js`)}, document.cookie = '_t1=1'`,
    )
    await tab.waitFor('window.ran?.join() === "a"', 'the script')
    expect(await tab.evaluate('document.cookie')).toBe('')
  })

  test('restores an element whose address the page changes', async () => {
    await tab.goto(site.url('/'))
    await tab.evaluate(`(() => {
      const script = document.createElement('script')
      script.type = 'module'
      script.src = '${there}/a.js'
      script.src = '/own.js'
      const link = document.createElement('link')
      link.rel = 'stylesheet'
      link.href = '${there}/x.css'
      link.href = '/own.css'
      document.head.append(script, link)
    })()`)
    await tab.waitFor(`window.ran?.join() === '/own.js'`, 'the script')
    expect([site.count('/own.css'), paths()]).toEqual([1, []])
    expect(
      await tab.evaluate(
        `[document.querySelector('[src="/own.js"]').type, document.querySelectorAll('[data-consent]').length].join()`,
      ),
    ).toBe('module,0')
  })

  test('holds elements in a shadow root until the gate scans it', async () => {
    await tab.goto(site.url('/'))
    await tab.evaluate(`(() => {
      window.root = document.querySelector('#here').attachShadow({ mode: 'open' })
      root.append(Object.assign(document.createElement('script'), { src: '${there}/a.js' }))
      consent.accept()
    })()`)
    await settle()
    expect([await ran(), await held(), paths()]).toEqual(['', 'tracker script a.js held', []])
    await tab.evaluate('openGate(consent).scan(root)')
    await tab.waitFor('window.ran?.join() === "a"', 'the script')
  })

  test('fires CSP violation events for addresses that fail without a request', async () => {
    site.set('/policed', {
      type: 'text/html',
      body: page(''),
      headers: { 'content-security-policy': `default-src 'self' 'unsafe-inline' ${host}:*` },
    })
    await tab.goto(site.url('/policed'))
    await tab.evaluate(`(() => {
      window.reports = []
      addEventListener('securitypolicyviolation', ({ blockedURI }) => reports.push(blockedURI))
      const one = new XMLHttpRequest()
      one.open('GET', '${there}/data')
      one.send()
      new EventSource('${there}/stream')
      new WebSocket('${there.replace('http', 'ws')}/socket')
    })()`)
    await settle()
    expect(await tab.evaluate('reports.sort().join()')).toBe('data,data,wss://localhost:1/')
  })

  test('leaves an empty frame in place, as a page may use its window or wait for it', async () => {
    await tab.goto(site.url('/'))
    const isSame = await tab.evaluate(`(() => {
      window.seen = 0
      new MutationObserver((records) => {
        for (const { addedNodes } of records)
          for (const node of addedNodes)
            if (node.localName === 'iframe' && (seen += 1) < 100) node.src = '${there}/frame'
      }).observe(document.body, { childList: true })
      const one = document.body.appendChild(document.createElement('iframe'))
      const { contentWindow } = one
      one.src = '${there}/frame'
      return !contentWindow.closed && contentWindow === one.contentWindow
    })()`)
    await settle()
    expect([isSame, await tab.evaluate('seen'), paths()]).toEqual([true, 1, []])
  })

  test('leaves elements outside HTML alone', async () => {
    await tab.goto(site.url('/'))
    const said = await tab.evaluate(`(() => {
      document.body.append(document.createElement('constructor'))
      const xml = new DOMParser().parseFromString('<a><b/></a>', 'text/xml')
      const [a, b] = xml.querySelectorAll('*')
      b.innerHTML = '<script/>'
      const image = xml.createElement('img')
      image.setAttribute('src', '${there}/x.gif')
      a.append(image)
      return new XMLSerializer().serializeToString(xml)
    })()`)
    expect(said).toBe(`<a><b><script/></b><img src="${there}/x.gif"/></a>`)
    expect(await held()).toBe('')
  })

  test('fires no error on a picture whose next address is allowed', async () => {
    await tab.goto(site.url('/'))
    await tab.evaluate(`(() => {
      window.events = []
      const one = new Image()
      for (const name of ['load', 'error']) one.addEventListener(name, () => events.push(name))
      one.src = '${there}/x.gif'
      one.src = '/own.gif'
    })()`)
    await tab.waitFor('events.length')
    await settle()
    expect([await tab.evaluate('events.join()'), await held()]).toEqual(['load', ''])
  })

  test('reruns no script that ran before a withdrawal', async () => {
    await tab.goto(site.url('/'))
    await tab.evaluate(`(() => {
      consent.accept()
      window.one = document.createElement('script')
      one.src = '${there}/a.js'
      document.head.append(one)
    })()`)
    await tab.waitFor('window.ran?.join() === "a"', 'the script')
    await tab.evaluate(`consent.save({ tracker: false }), one.remove(), document.body.append(one)`)
    await tab.evaluate('consent.accept()')
    await settle()
    expect([await ran(), await held()]).toEqual(['a', ''])
  })

  test('ignores a link that only names an address', async () => {
    await tab.goto(site.url('/'))
    const href = `${there}/about`
    await tab.evaluate(
      `for (const rel of ['canonical', 'me', 'alternate']) document.head.append(Object.assign(document.createElement('link'), { rel, href: '${href}' }))`,
    )
    await settle()
    expect([
      await held(),
      await tab.evaluate(`document.querySelectorAll('[href="${href}"]').length`),
    ]).toEqual(['', 3])
  })

  test('holds a link that only opens a connection, which no directive covers', async () => {
    await tab.goto(site.url('/'))
    await tab.evaluate(
      `for (const rel of ['preconnect', 'dns-prefetch']) document.head.append(Object.assign(document.createElement('link'), { rel, href: '${there}' }))`,
    )
    expect(await held()).toMatch(/^tracker link \S* held,tracker link \S* held$/)
    expect(await tab.evaluate('document.querySelectorAll("link[href]").length')).toBe(0)
  })

  test('runs no script whose address the page has removed', async () => {
    await tab.goto(site.url('/'))
    await tab.evaluate(`(() => {
      const one = document.createElement('script')
      one.src = '${there}/a.js'
      document.head.append(one)
      one.removeAttribute('src')
    })()`)
    await tab.evaluate('consent.accept()')
    await settle()
    expect([await ran(), paths()]).toEqual(['', []])
  })

  test('runs a script that has its own data-type', async () => {
    await tab.goto(site.url('/'))
    await tab.evaluate(`(() => {
      const one = document.createElement('script')
      one.dataset.type = 'round'
      one.src = '${there}/a.js'
      document.head.append(one)
      consent.accept()
    })()`)
    await tab.waitFor('window.ran?.join() === "a"', 'the script')
  })

  test('hands held elements over to the gate on stop', async () => {
    await tab.goto(site.url('/'))
    await tab.evaluate(`${add(`${there}/a.js`)}, stop()`)
    await settle()
    expect(await ran()).toBe('')
    await tab.evaluate('consent.accept()')
    await tab.waitFor('window.ran?.join() === "a"', 'the script')
  })

  test('removes untagged frames and pictures on withdrawal', async () => {
    await tab.goto(site.url('/'))
    await tab.evaluate(`(() => {
      window.stays = true
      consent.accept()
      const add = (name, props) => document.body.append(Object.assign(document.createElement(name), props))
      add('iframe', { src: '${there}/frame' })
      add('img', { src: '${there}/x.gif' })
    })()`)
    await expect.poll(() => paths().sort()).toEqual(['/frame', '/x.gif'])
    await tab.evaluate('consent.withdraw()')
    await settle()
    const sources = `[...document.querySelectorAll('body > :is(iframe, img)')].map((one) => [one.getAttribute('src'), one.dataset.consent].join()).join()`
    expect(await tab.evaluate(sources)).toBe(',tracker,,tracker')
    site.clear()
    await tab.evaluate('consent.accept()')
    await expect.poll(() => paths().includes('/frame')).toBe(true)
  })

  test('lets a host pass when any of its services is allowed, held elements included', async () => {
    site.set('/two.js', { body: '' })
    const services = ['one', 'two'].map((id) => ({ id, name: id, hosts: [host] }))
    const text = await bundle(`
      import { start } from 'askfirst'
      import { guard } from 'askfirst/guard'
      window.consent = start({ categories: { essential: { required: true }, extra: { services: ${JSON.stringify(services)} } } })
      guard(consent)`)
    site.set(
      '/two',
      page('', { guard: `<script>${text.replaceAll('</script', '<\\/script')}</script>` }),
    )
    await tab.goto(site.url('/two'))
    await tab.evaluate(add(`${there}/a.js`))
    await settle()
    expect(await ran()).toBe('')
    await tab.evaluate(`consent.save({ two: true })`)
    await tab.waitFor('window.ran?.join() === "a"', 'the held script')
    await tab.evaluate(add(`${there}/b.js`))
    await tab.waitFor('window.ran?.join() === "a,b"', 'the next script')
  })

  test('keeps a page that wraps fetch working, before, during and after', async () => {
    await tab.goto(site.url('/'))
    const ask = (path: string) => `fetch('${path}').then((answer) => answer.text(), () => 'failed')`
    await tab.evaluate(`(() => {
      const real = fetch
      window.wrapper = window.fetch = (...args) => (window.calls = (window.calls ?? 0) + 1, real(...args))
    })()`)
    expect(await tab.evaluate(ask(`${there}/data`))).toBe('failed')
    await tab.evaluate('consent.accept()')
    expect(await tab.evaluate(ask(`${there}/data`))).toBe('data')
    await tab.evaluate('consent.withdraw()')
    expect(await tab.evaluate(ask(`${there}/data`))).toBe('failed')
    expect(await held()).toBe('tracker fetch data dropped,tracker fetch data dropped')
    await tab.evaluate('stop()')
    expect(await tab.evaluate(ask(`${there}/data`))).toBe('data')
    expect(await tab.evaluate('[fetch === wrapper, calls].join()')).toBe('true,4')
  })

  test('returns the same stop on a second call for a consent', async () => {
    await tab.goto(site.url('/'))
    expect(await tab.evaluate('again() === stop')).toBe(true)
    await tab.evaluate(`fetch('${there}/data').catch(() => {})`)
    expect(await held()).toBe('tracker fetch data dropped')
    await tab.evaluate('consent.stop()')
    expect(await tab.evaluate(isUntouched)).toBe(true)
  })

  test('lets the sweep and others erase cookies', async () => {
    await tab.goto(site.url('/'))
    await tab.evaluate(
      `consent.accept(), document.cookie = '_t1=1; path=/', document.cookie = '_t2=1', document.cookie = '_t3=1', document.cookie = '_t4=1'`,
    )
    await tab.evaluate(`consent.withdraw('tracker')`)
    await settle()
    expect(await tab.evaluate('document.cookie')).not.toMatch('_t')
    expect(await held()).toBe('')
    await tab.evaluate(
      `consent.save({ tracker: true }), document.cookie = '_t2=1', document.cookie = '_t3=1', document.cookie = '_t4=1'`,
    )
    await tab.evaluate(`consent.$choices.set({ ...consent.$choices.get(), tracker: false })`)
    await tab.evaluate(
      `document.cookie = '_t2=; Max-Age=0', document.cookie = '_t3=; expires=Thu, 01 Jan 1970 00:00:00 GMT', cookieStore.delete('_t4')`,
    )
    expect(await tab.evaluate('document.cookie')).not.toMatch('_t')
  })

  test('never throws into the page, and leaves invalid addresses to the browser', async () => {
    await tab.goto(site.url('/'))
    const said = await tab.evaluate(`[
      () => fetch(Symbol()).catch((error) => { throw error }),
      () => new WebSocket('ftp://host'),
      () => new XMLHttpRequest().open('GET', 'http://:'),
      () => document.body.setAttribute('src'),
      () => { document.createElement('img').src = 'http://:' },
      () => { document.createElement('script').src = { toString() { throw new Error('on purpose') } } },
      () => Element.prototype.setAttribute.call(1, 'src', '${there}'),
      () => localStorage.setItem('one'),
      () => WebSocket('${there}'),
    ].map((act) => { try { act(); return 'fine' } catch (error) { return error.message.includes('askfirst') ? error.message : error.name } }).join()`)
    expect(said).toBe(
      'fine,SyntaxError,SyntaxError,TypeError,fine,Error,TypeError,TypeError,TypeError',
    )
    expect(
      await tab.evaluate(
        'WebSocket.OPEN === 1 && class extends WebSocket {} && fetch.name === "fetch" && String(fetch).includes("native code")',
      ),
    ).toBe(true)
  })

  test('warns once for each service, kind and host in development', async () => {
    site.set(
      '/dev.js',
      // In development, a pattern that covers an essential cookie is an error.
      await bundle(setUp(site.port).replace('_theme', 'theme'), {
        define: { 'process.env.NODE_ENV': '"development"' },
      }),
    )
    site.set(
      '/dev',
      page('', {
        head: '<script>console.warn = (...words) => (window.warned ??= []).push(words.join(" "))</script>',
        guard: '<script src="/dev.js"></script>',
      }),
    )
    await tab.goto(site.url('/dev?known'))
    await tab.evaluate(`(() => {
      for (const path of ['/data', '/data', '/stream']) fetch('${there}' + path).catch(() => {})
      navigator.sendBeacon('/stranger/x')
    })()`)
    expect(await tab.evaluate(`warned.filter((words) => words.includes('held back'))`)).toEqual([
      `askfirst: held back: fetch ${there}/data, as "tracker" isn't allowed.`,
      `askfirst: held back: beacon ${site.url('/stranger/x')}, as "stranger" isn't declared, so nobody is asked about it.`,
    ])
  })
})
