import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { engineNames, launch, type Engine, type Tab } from './support/engines.ts'
import { banner, has, note, page } from './support/page.ts'
import { openSite, type Site } from './support/site.ts'

const day = 86_400
const record = (daysAgo: number, choices: string, id = 'older') =>
  `1.0.${String(Math.floor(Date.now() / 1000) - daysAgo * day)}.banner.${id}.${choices}`

/** The build that warns. */
const dev = (html: string) => html.replace('/askfirst.global.js', '/askfirst.global.dev.js')
const listens = `<script>
  window.said = []
  console.warn = console.error = (...words) => said.push(words.join(' '))
  addEventListener('error', ({ message }) => said.push(message))
</script>`

/** Another tab's no, which lands between what the page reads at its start and what it writes. */
const race = `<!doctype html><title>Race</title><iframe src="/"></iframe><script>
  const { set, get } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')
  const other = document.querySelector('iframe')
  Object.defineProperty(Document.prototype, 'cookie', {
    get,
    set(text) {
      window.isRaced ??= !other.contentWindow.askfirst.consent.reject()
      set.call(this, text)
    },
  })
  const begin = () => {
    if (!other.contentWindow.askfirst?.consent) return setTimeout(begin, 20)
    window.before = other.contentWindow.askfirst.consent.allows('analytics')
    const block = Object.assign(document.createElement('script'), { type: 'application/json' })
    block.dataset.askfirst = ''
    block.textContent = other.contentDocument.querySelector('[data-askfirst]').textContent
    document.head.append(block, Object.assign(document.createElement('script'), { src: '/askfirst.global.js' }))
  }
  begin()
</script>`

/** Counts the cookies that are written in each task, and remembers what is left when the page goes. */
const counts = `<script>
  const { set, get } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')
  window.tasks = []
  let isNew = true
  Object.defineProperty(Document.prototype, 'cookie', {
    get,
    set(text) {
      if (isNew) tasks.push(0), setTimeout(() => (isNew = true))
      isNew = false
      tasks[tasks.length - 1]++
      set.call(this, text)
    },
  })
  addEventListener('pagehide', () => {
    sessionStorage.left = document.cookie
    sessionStorage.tasks = tasks.join()
  })
</script>`
const swept = {
  categories: { essential: { required: true }, analytics: { cookies: ['_s_*'] } },
}
const [shop, parent] = ['shop.site.localhost', 'site.localhost']
const deep = '/one/two/three/four/page'
const manyServices = Array.from({ length: 250 }, (_, index) => ({
  id: `service-number-${index}`,
  name: 'One of many',
}))

let site: Site
let otherPort: Site
beforeAll(async () => {
  const body = note('analytics')
  const html = (text: string) => ({ type: 'text/html', body: text })
  const config = { reload: 'never' }
  const plain = page({ body, head: listens, config })
  site = await openSite({
    '/': plain,
    '/dev': html(dev(plain)),
    '/race': html(race),
    '/shop/page': html(plain),
    '/server': {
      ...html(dev(plain)),
      headers: { 'set-cookie': 'consent=server; Path=/; HttpOnly' },
    },
    '/wrongPath': html(
      dev(page({ body, head: listens, config: { ...config, cookie: { path: '/elsewhere' } } })),
    ),
    '/wrongSecure': html(
      page({ body, config: { ...config, cookie: { sameSite: 'None', secure: false } } }),
    ),
    '/space': html(page({ body, head: listens, config: { cookie: { name: 'my consent' } } })),
    '/many': html(
      page({
        head: listens,
        config: {
          categories: { essential: { required: true }, media: { services: manyServices } },
        },
      }),
    ),
    '/star': html(
      dev(
        page({
          head: listens,
          config: {
            categories: { essential: { required: true }, analytics: { cookies: ['*'] } },
          },
        }),
      ),
    ),
    [deep]: html(page({ head: counts, body, config: swept })),
    [`${parent}/`]: html(page({ body, config: { ...config, cookie: { domain: parent } } })),
    '/frames': (request) =>
      html(
        `<!doctype html><title>Top</title><iframe id="films" src="//films.localhost:${request.headers.host?.split(':')[1] ?? ''}/partitioned"></iframe>
        <script>addEventListener('message', ({ data }) => (window.heard = data))</script>`,
      ),
    '/partitioned': html(
      page({
        config: { cookie: { partitioned: true } },
        body: `<script>
          const { consent } = askfirst
          const wasDecided = !!consent.$record.get()
          if (!wasDecided) consent.reject()
          parent.postMessage({ wasDecided, record: !!consent.$record.get(), cookie: document.cookie }, '*')
        </script>`,
      }),
    ),
  })
  otherPort = await openSite({ '/dev': html(dev(plain)) })
})
afterAll(async () => {
  await site.close()
  await otherPort.close()
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
  })

  const started = '!!window.askfirst?.consent'
  const open = async (url: string) => {
    await tab.goto(url)
    await tab.waitFor(started)
  }
  const act = (action: string) => tab.evaluate(`void askfirst.consent.${action}`)
  const choice = () =>
    tab.evaluate(
      `askfirst.consent.$record.get() ? askfirst.consent.allows('analytics') : 'undecided'`,
    )
  const said = () => tab.evaluate<string>(`said.join('|')`)
  // The record counts in seconds.
  const later = () => tab.evaluate('new Promise((resolve) => setTimeout(resolve, 1100))')

  test('keeps a denial of another tab that arrives while this one stores an earlier yes', async () => {
    await tab.goto(site.url('/shop/page'))
    await tab.evaluate(
      `void (document.cookie = 'consent=${record(10, 'analytics:forms:media')}; path=/; max-age=9999')`,
    )
    await tab.goto(site.url('/race'))
    await tab.waitFor(started)
    expect(await tab.evaluate('before')).toBe(true)
    await tab.waitFor(`!askfirst.consent.allows('analytics')`, 'the no')
    await tab.waitFor(`document.cookie.includes('!analytics')`, 'the no in the cookie')
    expect(await tab.evaluate('window.isRaced')).toBe(true)
  })

  test('stores a decision next to an older cookie on a longer path', async () => {
    await tab.goto(site.url('/shop/page'))
    await tab.evaluate(
      `void (document.cookie = 'consent=${record(2, 'analytics:forms:media')}; path=/shop; max-age=9999')`,
    )
    await open(site.url('/shop/page'))
    expect(await choice()).toBe(true)
    await act('reject()')
    for (const path of ['/shop/page', '/']) {
      await open(site.url(path))
      expect(await choice()).toBe(false)
    }
  })

  // The others read back from a copy in the page's process, which says that it is stored.
  test.runIf(name === 'chromium')(
    'keeps a decision when an HttpOnly cookie has its name, and warns',
    async () => {
      await open(site.url('/server', shop))
      await act('reject()')
      expect(await said()).toContain('HttpOnly')
      await open(site.url('/server', shop))
      expect(await choice()).toBe(false)
      await later()
      await act('accept()')
      await open(site.url('/server', shop))
      expect(await choice()).toBe(true)
    },
  )

  test('keeps a decision on a path outside the cookie’s path, and warns', async () => {
    await open(site.url('/wrongPath'))
    await act('reject()')
    expect(await said()).toContain('/elsewhere')
    await open(site.url('/wrongPath'))
    expect(await choice()).toBe(false)
  })

  test('keeps a decision when the browser refuses SameSite=None', async () => {
    await open(site.url('/wrongSecure'))
    await act('reject()')
    await open(site.url('/wrongSecure'))
    expect(await choice()).toBe(false)
  })

  test.each([
    ['/space', 'bad-cookie my consent'],
    ['/many', 'record-too-long'],
    ['/star', 'The cookie pattern "*"'],
  ])('%s does not start, and says why: %s', async (path, words) => {
    await tab.goto(site.url(path))
    await tab.waitFor(`said.join().includes('${words}')`, words)
    expect(await tab.evaluate(started)).toBe(false)
  })

  test('erases 40 cookies on a deep host and path in short tasks, before the reload', async () => {
    const host = `www.deep.${shop}`
    await tab.goto(site.url(deep, host))
    await tab.waitFor(has(banner), 'the banner')
    await tab.evaluate(`(() => {
      askfirst.consent.accept()
      const places = ['; path=/', '; path=/; domain=${parent}', '; path=/one/two; domain=${shop}', '; path=/one/two/three/; domain=${parent}']
      for (let index = 0; index < 40; index++)
        document.cookie = '_s_' + index + '=1' + places[index % 4]
      document.cookie = 'kept=1; path=/'
    })()`)
    expect(await tab.evaluate(`document.cookie.match(/_s_/g).length`)).toBe(40)
    await tab.waitFor(`(window.ran ?? []).join() === 'analytics'`)
    await tab.evaluate(
      `void (tasks.length = 0, sessionStorage.clear(), askfirst.consent.withdraw())`,
    )
    await tab.waitFor(`!window.ran && !!sessionStorage.tasks && ${started}`, 'the reload')
    expect(await tab.evaluate('sessionStorage.left')).toMatch(
      /^(consent=\S+; kept=1|kept=1; consent=\S+)$/,
    )
    const tasks = (await tab.evaluate<string>('sessionStorage.tasks')).split(',').map(Number)
    expect(Math.max(...tasks)).toBeLessThanOrEqual(105)
    expect(tasks.reduce((sum, task) => sum + task)).toBeLessThan(1200)
  })

  test('keeps separate decisions for a shop and its parent domain', async () => {
    await open(site.url('/', shop))
    await act('reject()')
    await later()
    await open(site.url('/', parent))
    expect(await choice()).toBe('undecided')
    await act('accept()')
    await open(site.url('/', shop))
    expect(await choice()).toBe(false)
    await later()
    await act('accept()')
    await later()
    await open(site.url('/', parent))
    await act('reject()')
    await open(site.url('/', shop))
    expect(await choice()).toBe(true)
    await open(site.url('/', parent))
    expect(await choice()).toBe(false)
  })

  test('warns that two ports share one record', async () => {
    await open(site.url('/dev'))
    await act('accept()')
    await open(site.url('/dev'))
    expect(await said()).toBe('')
    await open(otherPort.url('/dev'))
    expect(await said()).toContain('another port of this host')
    expect(await said()).toContain('cookie: { name }')
  })

  test('finds its partitioned record again in a frame on another site', async () => {
    const visit = async (host: string) => {
      await tab.goto(site.url('/frames', host))
      await tab.waitFor('!!window.heard', 'the frame')
      return tab.evaluate<{ wasDecided: boolean; record: boolean }>('heard')
    }
    expect(await visit('one.localhost')).toMatchObject({ wasDecided: false, record: true })
    // WebKitGTK takes no secure cookie over http, and the decision holds for the page.
    const isStored = name !== 'webkit'
    expect(await visit('one.localhost')).toMatchObject({ wasDecided: isStored, record: true })
    // Each site that shows the frame has its own.
    expect(await visit('two.localhost')).toMatchObject({ wasDecided: false, record: true })
  })
})
