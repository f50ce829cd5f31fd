import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { engineNames, launch, type Engine, type Tab } from './support/engines.ts'
import { accept, dialog, note, noting, page, ran } from './support/page.ts'
import { openSite, type Site } from './support/site.ts'

const analytics = 'type="text/plain" data-consent="analytics"'

const routes = {
  '/slow.js': { body: noting('slow'), delay: 500 },
  '/fast.js': noting('fast'),
  '/async.js': noting('async'),
  '/defer.js': noting('defer'),
  '/last.js': { body: noting('last'), delay: 100 },
  '/module.js': `${noting('module')}; export {}`,
  '/media.js': noting('media'),
  '/missing.js': { status: 404 },
  '/hanging.js': { hang: true },
  '/onload.js': noting('onload.js'),
  '/looking.js': 'looks()',
  '/later.js': { body: noting('later'), delay: 3000 },
}

/** A script that looks for itself while it runs, and later: what is in front of it, and how often its address is there. */
const looks = `window.looks = () => {
  const me = document.currentScript
  const look = () => {
    const { length } = me.src ? [...document.scripts].filter(({ src }) => src === me.src) : [me]
    ;(window.ran ??= []).push([me.isConnected, me.previousElementSibling?.id, length].join(' '))
  }
  look()
  me.addEventListener('load', () => setTimeout(look))
  if (!me.src) setTimeout(look, 20)
}`

const pages = {
  '/chain': `<script ${analytics} src="/slow.js"></script>${note('inline1')}
    <script ${analytics} data-src="/fast.js"></script>${note('inline2')}`,
  '/kinds': `<script ${analytics} data-type="module" src="/module.js"></script>
    <script ${analytics} defer src="/defer.js"></script>
    <script ${analytics} data-type="module">${noting('inline-module')}</script>
    <script ${analytics} defer src="/last.js"></script>
    <script ${analytics} src="/slow.js"></script>
    <script ${analytics} async src="/async.js"></script>${note('inline')}`,
  '/inline-kinds': `<script ${analytics} src="/slow.js"></script>
    <script ${analytics} async>${noting('inline-async')}</script>
    <script ${analytics} defer>${noting('inline-defer')}</script>${note('last')}`,
  '/neighbours': `<p id="before"></p><script ${analytics} id="me">(window.ran ??= []).push(
    document.currentScript.previousElementSibling.id, document.currentScript.nextElementSibling.id,
    document.querySelectorAll('#me').length, document.currentScript.dataset.own)</script><p id="after"></p>
    <script ${analytics} id="gone">document.currentScript.remove(); ${noting('gone')}</script>`.replace(
    'id="me"',
    'id="me" data-own="mine"',
  ),
  '/failing': `<script ${analytics} src="/missing.js"></script>${note('after-missing')}
    <script ${analytics}>throw new Error('on purpose')</script>${note('after-throwing')}`,
  '/hanging': `<script ${analytics} src="/hanging.js"></script>${note('after-hanging')}
    ${note('media', 'data-consent="media"')}
    <script type="text/plain" data-consent="media" src="/media.js"></script>`,
  '/two': `<script ${analytics} src="/slow.js"></script>${note('analytics')}
    ${note('media', 'data-consent="media"')}`,
  '/onload': `<script ${analytics} src="/onload.js" onload="${noting('onload').replaceAll('"', '&quot;')}" async></script>`,
  '/listened': `<script ${analytics} class="listened" src="/onload.js" onload="${noting('attribute').replaceAll('"', '&quot;')}"></script>
    <script ${analytics} class="listened" src="/missing.js"></script>`,
  '/words': `${note('both', 'data-consent="analytics media"')}${note('denied', 'data-consent="!analytics"')}
    ${note('typo', 'data-consent="analitycs"')}${note('not-typo', 'data-consent="!analitycs"')}
    ${note('empty', 'data-consent=""')}${note('service', 'data-consent="matomo"')}
    <script data-consent="analytics">${noting('live')}</script>`,
  '/nomodule': `<script ${analytics} nomodule src="/fast.js"></script>${note('inline')}`,
  '/empty': '<div id="here"></div>',
  '/looking': `<script>${looks}</script><p id="first"></p><script ${analytics}>looks()</script>
    <p id="second"></p><script ${analytics} data-src="/looking.js?held"></script>
    <p id="third"></p><script ${analytics} src="/looking.js?plain"></script><div id="here"></div>`,
  '/late': `<script ${analytics} data-src="/later.js"></script>`,
  '/withdrawn': `<script ${analytics} src="/held.js"></script>${note('after')}
    <script ${analytics} async data-src="/held.js?async"></script>`,
}

let site: Site
beforeAll(async () => {
  site = await openSite(routes)
  const config = {
    timeout: 1500,
    categories: {
      essential: { required: true },
      analytics: { services: [{ id: 'matomo', name: 'Matomo' }] },
      forms: {},
      media: {},
    },
  }
  for (const [path, body] of Object.entries(pages)) {
    const timeout = path === '/kinds' ? 60_000 : config.timeout
    const reload = path === '/withdrawn' || path === '/late' ? 'never' : 'needed'
    site.set(path, page({ config: { ...config, timeout, reload }, body }))
  }
  // Nothing follows the last script, so the parser doesn't say that it is complete.
  const last = `<script ${analytics} src="/slow.js"></script>${note('inline')}</body></html>`
  const minified = page({ config }).replace(/\s*<\/body>\s*<\/html>/, last)
  site.set('/minified', { type: 'text/html', body: minified })
})
afterAll(() => site.close())

describe.each(engineNames)('order in %s', (name) => {
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

  const open = async (path: string) => {
    await tab.goto(site.url(path))
    await tab.waitFor('!!document.querySelector("#askfirst")', 'the widget')
  }
  const ranIs = (names: string) => tab.waitFor(`${ran} === '${names}'`, `ran ${names}`)
  const settle = () => tab.evaluate('new Promise((resolve) => setTimeout(resolve, 300))')

  test('runs nothing and requests nothing before a yes', async () => {
    await open('/chain')
    await settle()
    expect(await tab.evaluate(ran)).toBe('')
    expect(site.count('/slow.js') + site.count('/fast.js')).toBe(0)
  })

  test('keeps the order when nothing follows the last script', async () => {
    await open('/minified')
    await settle()
    await tab.click(accept)
    await ranIs('slow,inline')
  })

  test('keeps the order when the page adds a script on the choice', async () => {
    await open('/two')
    await tab.evaluate(`askfirst.consent.$choices.listen(() => {
      document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(note('added'))})
    })`)
    await tab.evaluate(`askfirst.consent.save({ analytics: true })`)
    await ranIs('slow,analytics,added')
  })

  test('requests no nomodule script', async () => {
    await open('/nomodule')
    await tab.click(accept)
    await ranIs('inline')
    await settle()
    expect(site.count('/fast.js')).toBe(0)
  })

  test('keeps the order of external and inline scripts, with parallel fetches', async () => {
    await open('/chain')
    await tab.click(accept)
    await ranIs('slow,inline1,fast,inline2')
    expect([site.count('/slow.js'), site.count('/fast.js')]).toEqual([1, 1])
    const [slow, fast] = ['/slow.js', '/fast.js'].map(
      (path) => site.requests.find((request) => request.path === path)?.at ?? 0,
    )
    // The second was asked for while the first was still on its way, which takes 500 ms.
    expect((fast ?? 0) - (slow ?? 0)).toBeLessThan(500)
  })

  test('keeps the order while the page is parsed, for a returning visitor', async () => {
    await open('/chain')
    await tab.click(accept)
    await ranIs('slow,inline1,fast,inline2')
    await tab.reload()
    await ranIs('slow,inline1,fast,inline2')
  })

  test('gives async, defer and module their meaning', async () => {
    await open('/kinds')
    await tab.click(accept)
    // Long before the time-out of one that is waited for in vain.
    await tab.waitFor(`${ran}.split(',').length === 7`, 'seven scripts')
    const order = (await tab.evaluate<string>(ran)).split(',')
    expect(order.filter((one) => one !== 'async')).toEqual([
      'slow',
      'inline',
      'module',
      'defer',
      'inline-module',
      'last',
    ])
    expect(order.indexOf('async')).toBeLessThan(order.indexOf('slow'))
  })

  test('runs inline scripts in order, even with async or defer', async () => {
    await open('/inline-kinds')
    await tab.click(accept)
    await ranIs('slow,inline-async,inline-defer,last')
  })

  test('lets an inline script find itself and its siblings in place', async () => {
    await open('/neighbours')
    await tab.click(accept)
    await ranIs('before,after,1,mine,gone')
    const left = `[document.querySelector('#me').previousElementSibling.id, document.querySelector('#me').type].join()`
    expect(await tab.evaluate(left)).toBe('before,text/plain')
  })

  test('continues after a script that is missing or throws', async () => {
    await open('/failing')
    await tab.click(accept)
    await ranIs('after-missing,after-throwing')
  })

  test('waits for a hanging script until the timeout, without blocking other categories', async () => {
    await open('/hanging')
    await tab.click(accept)
    await ranIs('media,media')
    await ranIs('media,media,after-hanging')
  })

  test('keeps the order of two consents while the first loads', async () => {
    await open('/two')
    await tab.evaluate(`askfirst.consent.save({ analytics: true })`)
    await tab.evaluate(`askfirst.consent.save({ media: true })`)
    await ranIs('media,slow,analytics')
  })

  test('keeps the onload attribute', async () => {
    await open('/onload')
    await tab.click(accept)
    await ranIs('onload.js,onload')
  })

  test('fires load and error once on the element in the page', async () => {
    await open('/listened')
    await tab.evaluate(`document.querySelectorAll('.listened').forEach((script) => {
      const say = ({ type, target }) => ran.push(type + ' of ' + (target === script ? 'its own' : 'another'))
      window.ran ??= []
      script.addEventListener('load', say)
      script.onerror = say
    })`)
    await tab.click(accept)
    const said = 'onload.js,attribute,load of its own,error of its own'
    await ranIs(said)
    await settle()
    expect(await tab.evaluate(ran)).toBe(said)
  })

  test('runs each script once, however often the choice is saved', async () => {
    await open('/chain')
    await tab.click(accept)
    await ranIs('slow,inline1,fast,inline2')
    await tab.click('#open')
    await tab.waitFor(`!!document.querySelector('${dialog}')`)
    await tab.click(`${dialog} [data-consent-save]`)
    await tab.evaluate(
      `askfirst.consent.accept(), document.body.append(document.querySelector('main'))`,
    )
    await settle()
    expect(await tab.evaluate(ran)).toBe('slow,inline1,fast,inline2')
    expect(site.count('/slow.js')).toBe(1)
  })

  const twice = (...ids: string[]) => ids.flatMap((id) => [`true ${id} 1`, `true ${id} 1`])
  const sorted = async () => (await tab.evaluate<string[]>('window.ran ?? []')).sort()

  test('lets a script find itself and its siblings, also later', async () => {
    await open('/looking')
    await tab.click(accept)
    await tab.waitFor('window.ran?.length === 6')
    expect(await sorted()).toEqual(twice('first', 'second', 'third').sort())
  })

  test('lets a script set by innerHTML find itself', async () => {
    await open('/looking')
    await tab.evaluate(`(() => {
      const { innerHTML } = document.querySelector('main')
      document.querySelector('main').innerHTML = ''
      document.querySelector('main').innerHTML = innerHTML
    })()`)
    await tab.click(accept)
    await tab.waitFor('window.ran?.length === 6')
    expect(await sorted()).toEqual(twice('first', 'second', 'third').sort())
    // A framework that takes the element away takes its copy with it.
    await tab.evaluate(
      `document.querySelectorAll('main [data-consent]').forEach((one) => one.remove())`,
    )
    await settle()
    expect(await tab.evaluate(`document.querySelectorAll('main script[src]').length`)).toBe(0)
  })

  test.each(['parsed', 'made by innerHTML'])(
    'a withdrawal stops a script that is being fetched: %s',
    async (how) => {
      // Not a delay: on a busy machine the script would come before the withdrawal.
      let release = () => {}
      const released = new Promise<void>((resolve) => (release = resolve))
      const held = () => released.then(() => ({ body: noting('slow') }))
      for (const path of ['/held.js', '/held.js?async']) site.set(path, held)
      await open('/withdrawn')
      if (how !== 'parsed')
        await tab.evaluate(`(() => {
          const { innerHTML } = document.querySelector('main')
          document.querySelector('main').innerHTML = ''
          document.querySelector('main').innerHTML = innerHTML
        })()`)
      await tab.evaluate('askfirst.consent.accept()')
      await expect.poll(() => site.count('/held.js')).toBeGreaterThan(0)
      await tab.evaluate('askfirst.consent.withdraw()')
      release()
      await settle()
      await settle()
      expect(await tab.evaluate(ran)).toBe('')
      // A yes that comes later lets each run once.
      await tab.evaluate('askfirst.consent.accept()')
      await tab.waitFor('window.ran?.length > 2', 'all three')
      await settle()
      expect(await sorted()).toEqual(['after', 'slow', 'slow'])
    },
  )

  test.each([
    ['a time-out', 'new Promise((resolve) => setTimeout(resolve, 1700))'],
    ['leaving the page', `document.querySelector('main').innerHTML = ''`],
  ])('a withdrawal stops it after %s, too', async (_, meanwhile) => {
    await open('/late')
    await tab.evaluate('askfirst.consent.accept()')
    await tab.waitFor('performance.now() > 0')
    await settle()
    expect(site.count('/later.js')).toBe(1)
    // A copy of the page, as Turbo keeps one, must not run either.
    await tab.evaluate(`(() => { window.copy = document.querySelector('main').cloneNode(true) })()`)
    await tab.evaluate(meanwhile)
    await tab.evaluate('askfirst.consent.withdraw()')
    expect(await tab.evaluate(`copy.querySelector('script').type`)).toBe('text/plain')
    await tab.evaluate('new Promise((resolve) => setTimeout(resolve, 2500))')
    expect(await tab.evaluate(ran)).toBe('')
  })

  test('starts over in a page that replaces its document', async () => {
    await open('/two')
    await tab.click(accept)
    await tab.waitFor(`window.ran?.length === 3`)
    await tab.evaluate(`(() => {
      const html = \`${page({
        config: { categories: { essential: { required: true }, analytics: {} } },
        body: note('second'),
      }).replaceAll('</', '<\\/')}\`
      document.open()
      document.write(html.replaceAll('<\\/', '</'))
      document.close()
    })()`)
    await tab.waitFor(`window.ran.at(-1) === 'second'`)
    await tab.click('#open')
    await tab.waitFor(`!!document.querySelector('${dialog}')`, 'the settings')
  })

  test('reads several ids, a leading !, services and misspelt ids', async () => {
    await open('/words')
    expect(await tab.evaluate(ran)).toBe('live')
    await tab.click(accept)
    await settle()
    expect(await tab.evaluate(ran)).toBe('live,both,service')
    await engine.fresh()
    tab = await engine.newTab()
    await open('/words')
    await tab.evaluate(`askfirst.consent.reject()`)
    await settle()
    expect(await tab.evaluate(ran)).toBe('live,denied')
  })

  test.each(['before', 'after'])('picks up scripts added late, %s consent', async (when) => {
    await open('/empty')
    if (when === 'after') await tab.click(accept)
    await tab.evaluate(`(() => {
      const here = document.querySelector('#here')
      const make = (attributes, text) => {
        const script = document.createElement('script')
        for (const [name, value] of Object.entries({ type: 'text/plain', 'data-consent': 'analytics', ...attributes })) script.setAttribute(name, value)
        script.text = text ?? ''
        return script
      }
      here.append(make({ src: '/slow.js' }), make({}, "${noting('dom')}"))
      const late = document.createElement('div')
      late.innerHTML = \`${note('html').replaceAll('</', '<\\/')}<script ${analytics} data-src="/fast.js"><\\/script>\`
      here.append(late)
      const inner = document.createElement('div')
      here.append(inner)
      inner.innerHTML = \`<p>${note('deep').replaceAll('</', '<\\/')}</p>\`
    })()`)
    if (when === 'before') {
      await settle()
      expect(await tab.evaluate(ran)).toBe('')
      await tab.click(accept)
    }
    await ranIs('slow,dom,html,fast,deep')
    await settle()
    expect(await tab.evaluate(ran)).toBe('slow,dom,html,fast,deep')
  })
})
