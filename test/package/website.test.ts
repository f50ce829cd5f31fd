import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { env } from 'node:process'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { sectionsOf } from '../../website/pages.ts'
import { pitchOf } from '../../website/pitch.ts'
import { siteLink } from '../../website/siteLink.ts'
import { launch, type ChromiumEngine, type ChromiumTab } from '../browser/support/engines.ts'
import { accept, banner, dialog, has } from '../browser/support/page.ts'
import { openSite, type Route, type Site } from '../browser/support/site.ts'
import { root, run } from './run.ts'

const dist = join(root, 'website/dist')
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const film = 'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ'
const settings = '.VPFooter a[href="#privacy-settings"]'

/** Each file of the site under its address; a folder is served by its index.html. */
const routes = () =>
  Object.fromEntries(
    readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .flatMap(({ parentPath, name }): [string, Route][] => {
        const path = join(parentPath, name).slice(dist.length)
        const route = { body: readFileSync(join(parentPath, name)) }
        const folder = path.replace(/index\.html$/, '')
        return [[path, route], ...(folder === path ? [] : [[folder, route] as [string, Route]])]
      }),
  )

let site: Site
let engine: ChromiumEngine
let tab: ChromiumTab
let addresses: readonly string[]
/** What the console said. */
const said: string[] = []
/** Requests to other hosts. */
const outside: string[] = []

beforeAll(async () => {
  // The library has been built for all tests.
  execFileSync('npm', ['run', '--silent', 'docs'], {
    cwd: root,
    stdio: 'pipe',
    env: { ...env, ASKFIRST_IS_BUILT: 'true' },
  })
  const files = routes()
  addresses = Object.keys(files)
  site = await openSite(files)
  engine = await launch('chromium')
})
afterAll(async () => {
  await engine?.close()
  await site?.close()
})
beforeEach(async () => {
  await engine.fresh()
  tab = await engine.newTab()
  said.length = outside.length = 0
  tab.page.on('pageerror', (error) => said.push(error.message))
  tab.page.on('console', (line) => said.push(line.text()))
  await tab.page.route(/^https?:..(?!localhost)/, (route) => {
    outside.push(route.request().url())
    return route.fulfill({ contentType: 'text/html', body: '<title>A film</title>' })
  })
})
afterEach(() => {
  expect(said).toEqual([])
})

const open = async (path: string) => {
  await tab.goto(site.url(path))
  await tab.waitFor(has(banner), 'the banner')
}
const violations = async () => {
  await tab.evaluate(`Promise.all(document.getAnimations().map((one) => one.finished))`)
  await tab.evaluate(axe)
  return tab.evaluate<string[]>(
    `axe.run(document, { iframes: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
      .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes
        // axe exempts a link that skips the rest only where it is the page's first link; ours is behind the banner's.
        .filter(({ html }) => !(id === 'region' && html.includes('VPSkipLink')))
        .map(({ html }) => id + ': ' + html)))`,
  )
}
const search = async (words: string) => {
  await tab.click('.DocSearch-Button')
  await tab.waitFor(has('.VPLocalSearchBox input'), 'the search')
  await tab.page.keyboard.type(words)
  await tab.waitFor(has('.VPLocalSearchBox .result'), 'a result')
}
const follow = async (link: string, title: string) => {
  await tab.click(link)
  await tab.waitFor(`document.querySelector('h1').textContent.includes('${title}')`, title)
}

describe('the pages', () => {
  test('have links that lead to a file and an element', async () => {
    const pages = addresses.filter((path) => path.endsWith('.html'))
    expect(pages.length).toBeGreaterThan(30)
    await open('/')
    const read = await tab.evaluate<[string, { ids: string[]; links: string[] }][]>(
      `Promise.all(${JSON.stringify(pages)}.map(async (path) => {
        const page = new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html')
        const all = (selector) => [...page.querySelectorAll(selector)]
        const links = ['href', 'src'].flatMap((name) => all('[' + name + ']').map((one) => one.getAttribute(name)))
        return [path, { ids: all('[id]').map(({ id }) => id), links }]
      }))`,
    )
    const ids = new Map(read.map(([path, page]) => [path, new Set(page.ids)]))
    const isBroken = (link: string, path: string) => {
      const { origin, pathname, hash } = new URL(link, site.url(path))
      if (origin !== new URL(site.url('/')).origin || hash === '#privacy-settings') return false
      if (!addresses.includes(decodeURI(pathname))) return true
      const page = pathname.endsWith('/') ? `${pathname}index.html` : pathname
      return hash.length > 1 && !ids.get(page)?.has(decodeURIComponent(hash.slice(1)))
    }
    const broken = read.flatMap(([path, { links }]) =>
      links.filter((link) => isBroken(link, path)).map((link) => `${path}: ${link}`),
    )
    expect(broken).toEqual([])
  })

  test('are all in the sidebar', async () => {
    const docs = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'))
    await open('/gate.html')
    const linked = await tab.evaluate<string[]>(
      `[...document.querySelectorAll('.VPSidebar a')].map((one) => one.getAttribute('href'))`,
    )
    const expected = [...docs, 'record-format.md'].map((name) => `/${name.replace('.md', '.html')}`)
    expect([...linked].sort()).toEqual(expected.sort())
  })

  test('show the code that their Markdown has', async () => {
    const pages = sectionsOf(readFileSync(join(root, 'llms.txt'), 'utf8'))
      .flatMap((section) => section.pages)
      .filter(({ path }) => path !== 'index.md')
    await open('/')
    const shown = await tab.evaluate<string[][]>(
      `Promise.all(${JSON.stringify(pages.map(({ path }) => `/${path.replace('.md', '.html')}`))}.map(async (path) => {
        const page = new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html')
        return [...page.querySelectorAll('.vp-doc pre code')].map((one) => one.textContent)
      }))`,
    )
    const compact = (code: string) => code.replace(/^\s+|\s+$/gm, '')
    const written = pages.map(({ source }) =>
      [...readFileSync(join(root, source), 'utf8').matchAll(/^ *```.*\n([^]*?)^ *```$/gm)].map(
        ([, code = '']) => compact(code),
      ),
    )
    expect(written.flat().length).toBeGreaterThan(200)
    expect(shown.map((blocks) => blocks.map(compact))).toEqual(written)
  })

  test('have a configuration whose types are right', () => {
    run('npx', ['tsc', '-p', 'website'])
  })
})

describe.each(['light', 'dark'] as const)('axe-core, %s', (colorScheme) => {
  beforeEach(() => tab.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' }))
  afterEach(() => {
    expect(outside).toEqual([])
  })

  test.each(['/', '/gate.html', '/getting-started.html', '/record-format.html', '/changelog.html'])(
    'finds nothing on %s with the banner',
    async (path) => {
      await open(path)
      expect(await violations()).toEqual([])
    },
  )

  test('finds nothing on the placeholder', async () => {
    await open('/')
    await tab.page.locator('.film').scrollIntoViewIfNeeded()
    await tab.waitFor(has('.film [data-askfirst-placeholder]'), 'the placeholder')
    expect(await violations()).toEqual([])
  })

  test('finds nothing on the declaration', async () => {
    await open('/cookies.html')
    await tab.waitFor(has('[data-consent-declaration] table'), 'the declaration')
    expect(await violations()).toEqual([])
  })

  test('finds nothing on the search', async () => {
    await open('/gate.html')
    await search('withdraw')
    expect(await violations()).toEqual([])
  })

  test('finds nothing on a phone, with the menu open', async () => {
    await tab.setViewport(390, 844)
    await open('/gate.html')
    expect(await violations()).toEqual([])
    await tab.click('.VPLocalNav .menu')
    expect(await violations()).toEqual([])
  })

  test('finds nothing on the gallery, whose frames run', async () => {
    await open('/')
    await tab.click('a[href="/gallery/"]')
    await tab.waitFor(
      `[...document.querySelectorAll('iframe')].some(({ contentDocument }) => contentDocument?.querySelector('${banner}'))`,
      'a banner in a frame',
      15_000,
    )
    expect(await violations()).toEqual([])
  })
})

describe('the banner', () => {
  test('loads the film in place after a yes, and nothing before', async () => {
    await open('/')
    const frame = `document.querySelector('.film iframe')`
    expect(await tab.evaluate(`${frame}.hasAttribute('src')`)).toBe(false)
    await tab.evaluate(`window.stays = true`)
    expect(outside).toEqual([])
    await tab.click(accept)
    await tab.waitFor(`${frame}.src`, 'the film')
    await tab.page.locator('.film').scrollIntoViewIfNeeded()
    await expect.poll(() => outside).toEqual([film])
    expect(await tab.evaluate('window.stays')).toBe(true)
  })

  test('holds the film of a page that the router comes back to', async () => {
    await open('/gate.html')
    await follow('.VPNavBarTitle a', 'askfirst')
    await tab.page.locator('.film').scrollIntoViewIfNeeded()
    await tab.click('.film [data-consent-once]')
    await expect.poll(() => outside).toEqual([film])
  })

  test('is dark where VitePress is', async () => {
    await tab.page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await open('/gate.html')
    const ground = `getComputedStyle(document.querySelector('${banner}')).backgroundColor`
    const light = await tab.evaluate(ground)
    await tab.click('.VPNavBarAppearance button')
    await tab.waitFor(`${ground} !== ${JSON.stringify(light)}`, 'another ground')
    expect(await tab.evaluate(`document.documentElement.className`)).toContain('dark')
  })

  test('opens the settings by a link in the footer, also after the router has changed the page', async () => {
    await open('/')
    const steps = () => tab.evaluate<number>('history.length')
    for (const link of [
      '',
      '.VPHero a[href="/getting-started.html"]',
      '.VPFooter a[href="/cookies.html"]',
    ]) {
      if (link) await follow(link, link.includes('cookies') ? 'Cookies' : 'Get started')
      const before = await steps()
      await tab.click(settings)
      await tab.waitFor(has(`${dialog}[open]`), 'the settings')
      await tab.press('Escape')
      await tab.waitFor(`!${has(`${dialog}[open]`)}`, 'the page')
      expect(await steps()).toBe(before)
    }
    await tab.waitFor(has('[data-consent-declaration] table'), 'the declaration')
  })
})

test('the search finds the page on withdrawals', async () => {
  await open('/')
  await search('withdraw')
  const first = `document.querySelector('.VPLocalSearchBox .result').textContent`
  expect(await tab.evaluate(first)).toContain('Withdraw')
  await tab.press('Enter')
  await tab.waitFor(`location.pathname === '/withdraw.html'`, 'the page')
})

describe('the sources', () => {
  const paths = new Map([
    ['README.md', 'index.md'],
    ['docs/b.md', 'b.md'],
  ])

  test.each([
    ['b.md', '/b.md'],
    ['b.md#title', '/b.md#title'],
    ['../README.md#sizes', '/#sizes'],
    ['../src/start.ts', undefined],
    ['#here', '#here'],
    ['https://example.com/b.md', 'https://example.com/b.md'],
  ])('the link %j in docs/a.md leads to %j', (address, expected) => {
    expect(siteLink(address, 'docs/a.md', paths)).toBe(expected)
  })

  test('llms.txt gives sections of pages', () => {
    expect(sectionsOf('# A\n\n## Start\n\n- [B](docs/b.md): the `b`, and c\n')).toEqual([
      {
        title: 'Start',
        pages: [{ title: 'B', source: 'docs/b.md', path: 'b.md', description: 'The b, and c.' }],
      },
    ])
    expect(() => sectionsOf('## Start\n\n- [B](src/b.md)\n')).toThrow('src/b.md')
  })

  test('README.md gives the pitch', () => {
    const { name, features } = pitchOf(readFileSync(join(root, 'README.md'), 'utf8'))
    expect(name).toBe('askfirst')
    expect(features.length).toBeGreaterThan(3)
    for (const { title, details } of features) expect(title && details).toMatch(/^[A-Z]/)
    expect(() => pitchOf('# A\n\nNothing.')).toThrow('README.md')
  })
})
