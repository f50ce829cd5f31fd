import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  engineNames,
  launch,
  type ChromiumEngine,
  type ChromiumTab,
  type Engine,
  type Tab,
} from './support/engines.ts'
import { banner, has, note, page, ran } from './support/page.ts'
import { openSite, type Site } from './support/site.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const resolveDir = fileURLToPath(new URL('.', import.meta.url))
const screenshots = new URL('../../screenshots/', import.meta.url)

const box = '[data-askfirst-placeholder]'
const once = '[data-consent-once]'
const always = '[data-consent-always]'

const services = [
  {
    id: 'youtube',
    name: 'YouTube',
    provider: 'Google',
    policyUrl: 'https://policies.example/privacy',
  },
  { id: 'x', name: 'X', provider: 'X Corp.', policyUrl: 'https://policies.example/x' },
]
const categories = { essential: { required: true }, analytics: {}, media: { services } }
const config = { categories }
const german = {
  lang: 'de',
  loadOnce: 'Einmalig laden',
  alwaysAllow: 'Dauerhaft akzeptieren',
  servicePolicy: 'Datenschutzerklärung',
  placeholder:
    'Hier würden Inhalte von % geladen, dem Diensteanbieter für Videoübertragungsdienstleistungen.',
}
const arabic = {
  lang: 'ar',
  dir: 'rtl',
  loadOnce: 'تحميل مرة واحدة',
  alwaysAllow: 'السماح دائمًا',
  servicePolicy: 'سياسة الخصوصية',
  placeholder: 'سيُحمَّل هنا محتوى من %.',
}

const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 90"><rect width="160" height="90" fill="#1d4e89"/><circle cx="120" cy="26" r="12" fill="#ffd166"/><path d="M0 90 50 38 84 70 108 48 160 90Z" fill="#2a9d8f"/></svg>`
const frame = (attributes: string, path = '/film') =>
  `<iframe data-consent="youtube" data-src="${path}" title="A film" ${attributes}></iframe>`
const look = `<style>
  :root { color-scheme: light dark }
  body { font: 1rem/1.6 Georgia, serif; margin: 0 auto; max-width: 46rem; padding: 1rem }
  .film { width: 100%; aspect-ratio: 16 / 9; border: 0; display: block; border-radius: 0.75rem }
  .over { position: relative; aspect-ratio: 16 / 9; overflow: hidden; border-radius: 0.75rem }
  .over :is(img, iframe) { position: absolute; inset: 0; width: 100%; height: 100%; border: 0 }
  blockquote { margin: 0; padding: 1rem; border-inline-start: 4px solid #8884 }
</style>`
const quote = `<div data-consent-placeholder id="post">
  <blockquote data-consent-preview>We put in a belt, a lens from a drawer, and a rabbit ten metres tall. <a href="/post">The Mending Room, 28 February</a></blockquote>
  <script type="text/plain" data-consent="x" src="/widgets.js"></script></div>`
const gallery = `<p>Before.</p>${frame('class="film"')}<p>A picture of the site’s own:</p>
  <div class="over" data-consent-placeholder><img data-consent-preview src="/picture.svg" alt="Hills">${frame('')}</div>
  <p>A post:</p>${quote}
  <p>By its category, and as small as a frame is without a size:</p>
  <iframe data-consent="media" data-src="https://maps.example.org/embed?q=1" title="A map"></iframe><p>After.</p>`

let site: Site
beforeAll(async () => {
  mkdirSync(screenshots, { recursive: true })
  const words = (texts: object, body = gallery) =>
    page({ config: { ...config, texts }, head: look, body })
  site = await openSite({
    '/': words({}),
    '/de': words(german),
    '/ar': words(arabic),
    '/two': page({
      config,
      body: `${frame('id="one" class="film"')}<p>Between.</p>${frame('id="two" width="320" height="240"', '/film2')}`,
    }),
    '/post': page({
      config,
      body: quote.replace('</div>', `${note('inline', 'data-consent="x"')}</div>`),
    }),
    '/film': '<!doctype html><title>film</title><p>film',
    '/film2': '<!doctype html><title>film2</title><p>film2',
    '/picture.svg': picture,
    '/widgets.js': `(window.ran ??= []).push('widgets')`,
  })
})
afterAll(() => site.close())

const ready = async (tab: Tab, path: string, count = 1) => {
  await tab.goto(site.url(path))
  await tab.waitFor(
    `document.querySelectorAll('${box}').length >= ${String(count)}`,
    'placeholders',
  )
}

describe('in Chromium', () => {
  let engine: ChromiumEngine
  let tab: ChromiumTab
  beforeAll(async () => {
    engine = await launch('chromium')
  })
  afterAll(() => engine.close())
  beforeEach(async () => {
    await engine.fresh()
    tab = await engine.newTab()
    site.clear()
  })

  describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
    test.each([320, 390, 768, 1440])('looks right at %i px', async (width) => {
      for (const path of ['/', '/de', '/ar']) {
        await engine.fresh()
        tab = await engine.newTab()
        await tab.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await tab.setViewport(width, 900)
        await ready(tab, path, 4)
        await tab.evaluate(`askfirst.consent.reject()`)
        const name = `${path.slice(1) || 'en'}-${String(width)}-${colorScheme}`
        await tab.page.screenshot({
          path: new URL(`placeholders-${name}.png`, screenshots).pathname,
          fullPage: true,
        })
        expect(await tab.evaluate(`document.documentElement.scrollWidth`)).toBe(width)
      }
    })
  })

  test('has no axe-core violations', async () => {
    for (const colorScheme of ['light', 'dark'] as const)
      for (const path of ['/', '/de', '/ar']) {
        await tab.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await ready(tab, path, 4)
        await tab.evaluate(axe)
        const found = await tab.evaluate<string[]>(
          `axe.run('${box}', { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
            .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`,
        )
        expect(found, `${path} ${colorScheme}`).toEqual([])
      }
  })

  test('names the content’s provider, and repeats the name in each button', async () => {
    await ready(tab, '/', 4)
    expect(
      await tab.evaluate(
        `[...document.querySelectorAll('${box}')].map((one) => [one.role, one.ariaLabel, ...[...one.querySelectorAll('p, a, button')].map((part) => part.ariaLabel ?? part.textContent)])`,
      ),
    ).toEqual([
      [
        'group',
        'YouTube, A film',
        'Content from Google would load here. Privacy policy',
        'Privacy policy: YouTube',
        'Load once: YouTube, A film',
        'Always allow: YouTube',
      ],
      [
        'group',
        'YouTube, A film',
        expect.anything(),
        expect.anything(),
        expect.anything(),
        expect.anything(),
      ],
      [
        'group',
        'X',
        'Content from X Corp. would load here. Privacy policy',
        'Privacy policy: X',
        'Load once: X',
        'Always allow: X',
      ],
      [
        'group',
        'Media, A map',
        'Content from maps.example.org would load here.',
        'Load once: Media, A map',
        'Always allow: Media',
      ],
    ])
    expect(await tab.evaluate(`document.querySelector('${box} a').href`)).toBe(
      'https://policies.example/privacy',
    )
  })

  describe('in pages that change', () => {
    const opened = (id: string) =>
      tab.waitFor(`!!document.querySelector('${id}').src`, `${id} to be opened`)
    const count = (selector: string) =>
      tab.evaluate<number>(`document.querySelectorAll('${selector}').length`)
    const settle = () => tab.evaluate('new Promise((resolve) => setTimeout(resolve, 300))')

    test('is removed with a frame that its framework removes', async () => {
      const problems: string[] = []
      tab.page.on('pageerror', ({ message }) => problems.push(message))
      await ready(tab, '/two', 2)
      await tab.evaluate(
        `(() => { const one = document.querySelector('#one'); one.parentNode.removeChild(one); window.one = one })()`,
      )
      await tab.waitFor(`document.querySelectorAll('${box}').length === 1`)
      expect(await tab.evaluate(`one.getAttribute('style')`)).toBe('')
      await tab.evaluate(`document.querySelector('main').append(one)`)
      await tab.waitFor(`one.previousElementSibling.matches('${box}')`)
      await tab.evaluate(`document.querySelector('main').textContent = ''`)
      await tab.waitFor(`!document.querySelector('${box}')`)
      expect(problems).toEqual([])
    })

    test('follows a frame that moves, and is repaired in a copy of the page', async () => {
      await ready(tab, '/two', 2)
      await tab.evaluate(`document.querySelector('footer').append(document.querySelector('#one'))`)
      await tab.waitFor(`!!document.querySelector('footer ${box} + #one')`)
      // What a router does that keeps snapshots.
      await tab.evaluate(
        `document.querySelector('main').replaceWith(document.querySelector('main').cloneNode(true))`,
      )
      await tab.click(`main ${box} ${once}`)
      await opened('#two')
      expect(await count(`main ${box}`)).toBe(0)
      await tab.evaluate(
        `document.querySelector('footer').replaceWith(document.querySelector('footer').cloneNode(true)), askfirst.consent.accept()`,
      )
      await opened('#one')
      await tab.waitFor(
        `!document.querySelector('${box}') && document.querySelector('#one').offsetWidth > 0`,
      )
    })

    test('shows no preview for allowed content, which needs no placeholder', async () => {
      await ready(tab, '/post')
      await tab.evaluate(`askfirst.consent.save({ x: true })`)
      await tab.waitFor(`${ran} === 'widgets,inline'`)
      await tab.reload()
      await tab.waitFor(`${ran} === 'widgets,inline'`)
      expect(await tab.evaluate(`document.querySelector('blockquote').offsetHeight`)).toBe(0)
      expect(await count(box)).toBe(0)
    })

    test('shows none where it is switched off, unknown, or gated on !id', async () => {
      const none = frame('data-consent-placeholder="none"')
      const typo = '<iframe data-consent="yuotube" data-src="/film"></iframe>'
      const denial = '<iframe data-consent="!youtube" data-src="/film"></iframe>'
      site.set('/none', page({ config, body: none + typo + denial + frame('id="one"') }))
      await ready(tab, '/none')
      expect(await count(box)).toBe(1)
      await tab.evaluate('askfirst.consent.reject()')
      await settle()
      expect(await count(box)).toBe(1)
    })

    test('a script that was loaded once stays on other decisions, and a denial reloads the page', async () => {
      await ready(tab, '/post')
      await tab.click(`${box} ${once}`)
      await tab.waitFor(`${ran} === 'widgets,inline'`)
      await tab.evaluate(`window.stillHere = true, askfirst.consent.save({ analytics: true })`)
      await settle()
      expect(await tab.evaluate('window.stillHere')).toBe(true)
      await tab.evaluate(`askfirst.consent.reject()`)
      await tab.waitFor(`!window.stillHere && !!document.querySelector('${box}')`, 'the reload')
    })

    test('a denial in another tab closes it here', async () => {
      await ready(tab, '/two', 2)
      const other = await engine.newTab()
      await ready(other, '/two', 2)
      await tab.click(`${box} ${once}`)
      await opened('#one')
      await other.evaluate('askfirst.consent.reject()')
      await tab.waitFor(`document.querySelectorAll('${box}').length === 2`)
      expect(await tab.evaluate(`document.querySelector('#one').hasAttribute('src')`)).toBe(false)
    })

    test('appears in a shadow root that is scanned', async () => {
      await ready(tab, '/two', 2)
      const { outputFiles } = await build({
        stdin: { contents: `export { openGate } from 'askfirst'`, resolveDir },
        bundle: true,
        write: false,
        format: 'esm',
      })
      site.set('/gate.js', { body: outputFiles[0]?.text ?? '' })
      await tab.evaluate(`import('/gate.js').then(({ openGate }) => {
        window.root = document.querySelector('#two').parentNode.appendChild(document.createElement('div')).attachShadow({ mode: 'open' })
        root.innerHTML = '${frame('id="deep"')}'
        openGate(askfirst.consent).scan(root)
      })`)
      await tab.waitFor(`!!root.querySelector('${box}')`)
      expect(await tab.evaluate(`root.adoptedStyleSheets.length`)).toBe(1)
      await tab.evaluate(`root.querySelector('${once}').click()`)
      await tab.waitFor(`!!root.querySelector('#deep').src && root.activeElement.id === 'deep'`)
    })
  })

  describe('its words', () => {
    const says = (part: string) =>
      tab.evaluate<string[]>(
        `[...document.querySelectorAll('${box} ${part}')].map((one) => one.textContent)`,
      )

    test('name a single film by its title, and no title for several', async () => {
      const films = frame('') + frame('').replace('A film', 'Another')
      const body = `${frame('')}<div data-consent-placeholder="under">${films}</div>`
      site.set('/titles', page({ config, body }))
      await ready(tab, '/titles', 2)
      expect(await says('strong')).toEqual(['YouTube, A film', 'YouTube'])
    })

    test('fall back for an invalid language tag, and for a text without a name', async () => {
      const texts = { lang: 'de_DE', placeholder: 'Content from elsewhere.' }
      site.set(
        '/tag',
        page({ config: { ...config, texts }, body: frame('').replace('be"', 'be x"') }),
      )
      await ready(tab, '/tag')
      expect(await says('strong')).toEqual(['YouTube, X, A film'])
      expect(await says('p')).toEqual(['Content from elsewhere. Privacy policy Privacy policy'])
    })

    test('link to no address that is a script', async () => {
      const spoilt = [
        { id: 'youtube', name: 'YouTube', policyUrl: ' java\nscript:window.pwned=1' },
        { id: 'x', name: 'X', policyUrl: '/privacy' },
      ]
      const media = { services: spoilt }
      site.set(
        '/links',
        page({
          config: { categories: { ...categories, media } },
          body: frame('').replace('be"', 'be x"'),
        }),
      )
      await ready(tab, '/links')
      expect(
        await tab.evaluate(
          `[...document.querySelectorAll('${box} a')].map((one) => one.getAttribute('href'))`,
        ),
      ).toEqual(['/privacy'])
    })
  })

  describe('a container', () => {
    const shown = (selector: string) =>
      tab.evaluate<boolean>(`document.querySelector('${selector}').offsetHeight > 0`)

    test('keeps its preview until nothing in it is held', async () => {
      const film = frame('id="film"')
      const script = note('counted')
      for (const parts of [film + script, script + film]) {
        const body = `<div data-consent-placeholder><blockquote data-consent-preview>Words.</blockquote>${parts}</div>`
        site.set('/ids', page({ config, body }))
        await engine.fresh()
        tab = await engine.newTab()
        await ready(tab, '/ids')
        await tab.evaluate('askfirst.consent.save({ analytics: true })')
        await tab.waitFor(`${ran} === 'counted'`, 'the script')
        expect([await shown('blockquote'), await shown(box)]).toEqual([true, true])
        await tab.evaluate('askfirst.consent.accept()')
        await tab.waitFor(`!${has(box)}`, 'the film')
        expect([await shown('blockquote'), await shown('#film')]).toEqual([false, true])
      }
    })

    test('without a preview keeps the room for its film', async () => {
      const film = frame('id="film" width="560" height="315"')
      site.set('/bare', page({ config, body: `<div data-consent-placeholder>${film}</div>` }))
      await ready(tab, '/bare')
      const size = (selector: string) =>
        tab.evaluate(
          `(({ offsetWidth, offsetHeight }) => [offsetWidth, offsetHeight])(document.querySelector('${selector}'))`,
        )
      const before = await size(box)
      await tab.click(`${box} ${once}`)
      await tab.waitFor(`!${has(box)}`)
      expect(await size('#film')).toEqual(before)
    })

    test('moves the focus to its film, and keeps its place in the tab order', async () => {
      const preview = '<p data-consent-preview>Words.</p>'
      const script = '<script type="text/plain" data-consent="x">window.ran = [1]</script>'
      const body = `<div tabindex="0" id="with" data-consent-placeholder>${preview}${frame('id="film"')}</div>
        <div tabindex="0" id="without" data-consent-placeholder>${preview}${script}</div>`
      site.set('/tab-order', page({ config, body }))
      await ready(tab, '/tab-order', 2)
      await tab.evaluate(`document.querySelector('#with ${once}').click()`)
      await tab.waitFor(`document.activeElement.id === 'film'`, 'the film to have the focus')
      await tab.evaluate(`document.querySelector('#without ${once}').click()`)
      await tab.waitFor(`document.activeElement.id === 'without'`, 'the focus')
      expect(
        await tab.evaluate(
          `[...document.querySelectorAll('[data-consent-placeholder]')].map((one) => one.tabIndex)`,
        ),
      ).toEqual([0, 0])
    })
  })

  test.each([
    ['/', 300, 50],
    ['/', 120, 90],
    ['/de', 200, 100],
  ])('a box of %s shows a whole button, at %i by %i px', async (path, width, height) => {
    const texts = path === '/de' ? german : {}
    const size = `style="border: 0; width: ${String(width)}px; height: ${String(height)}px"`
    site.set('/small', page({ config: { ...config, texts }, body: frame(size) }))
    await ready(tab, '/small')
    const outside = await tab.evaluate<number>(`(() => {
      const { bottom, right } = document.querySelector('${box}').getBoundingClientRect()
      const button = document.querySelector('${once}').getBoundingClientRect()
      return Math.max(0, button.bottom - bottom, button.right - right)
    })()`)
    expect(outside).toBe(0)
    expect(
      await tab.evaluate(
        `document.querySelector('${box}').clientWidth >= document.querySelector('${box}').scrollWidth`,
      ),
    ).toBe(true)
  })

  test('its buttons look like all buttons in forced colours', async () => {
    await tab.page.emulateMedia({ forcedColors: 'active' })
    const body = `${frame('')}<button id="own">The site’s</button>`
    site.set('/forced', page({ config, body }))
    await ready(tab, '/forced')
    await tab.waitFor(has(banner), 'the banner')
    const colours = (selector: string) =>
      tab.evaluate<string[]>(
        `[...document.querySelectorAll('${selector}')].map((one) => getComputedStyle(one)).map(({ color, backgroundColor }) => color + ' on ' + backgroundColor)`,
      )
    const [own] = await colours('#own')
    const buttons = await colours(`${box} button, ${banner} button`)
    expect(buttons).toHaveLength(5)
    expect(new Set(buttons)).toEqual(new Set([own]))
  })

  test('keeps its styles under site rules with two ids', async () => {
    const hostile =
      'html#page body#top button:not(.x) { opacity: 0; font-size: 4px; position: absolute; min-height: 0 }'
    site.set(
      '/ids',
      page({ config, head: `<style>${hostile}</style>`, body: frame('') })
        .replace('<html', '<html id="page"')
        .replace('<body', '<body id="top"'),
    )
    await ready(tab, '/ids')
    await tab.waitFor(has(banner), 'the banner')
    const buttons = await tab.evaluate<string[]>(
      `[...document.querySelectorAll('${box} button, ${banner} button')].map((one) => getComputedStyle(one)).map(({ opacity, position, fontSize }) => [opacity, position, parseFloat(fontSize) > 12].join())`,
    )
    expect(new Set(buttons)).toEqual(new Set(['1,static,true']))
  })

  test('has targets of at least 24 px, whatever the site’s styles', async () => {
    const hostile = `<style>* { letter-spacing: 1px } button { width: 100%; text-transform: uppercase; font: 6px serif; padding: 0; min-height: 0 } .content p { margin: 99px; color: red } strong { display: none } div { background: red; padding: 5px }</style>`
    site.set(
      '/hostile',
      page({
        config,
        head: hostile,
        body: `<div class="content">${frame('style="border: 0; width: 200px; height: 120px"')}</div>`,
      }),
    )
    await tab.setViewport(320, 640)
    await ready(tab, '/hostile')
    const style = (selector: string, name: string) =>
      tab.evaluate<string>(`getComputedStyle(document.querySelector('${box} ${selector}')).${name}`)
    expect(await style('button', 'textTransform')).toBe('none')
    expect(await style('p', 'marginTop')).toBe('0px')
    expect(await style('strong', 'display')).not.toBe('none')
    const sizes = `[...document.querySelectorAll('${box} button')].map((one) => one.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height))`
    expect(Math.min(...(await tab.evaluate<number[]>(sizes)))).toBeGreaterThanOrEqual(24)
    expect(
      await tab.evaluate(
        `(() => { const one = document.querySelector('${box}'); return [one.offsetWidth, one.offsetHeight, one.scrollWidth <= one.clientWidth].join() })()`,
      ),
    ).toBe('200,120,true')
  })

  test('is not downloaded in a page without embeds, or for a visitor who allows them', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `import { start } from 'askfirst'; start({ categories: ${JSON.stringify(categories)} })`,
        resolveDir,
      },
      bundle: true,
      splitting: true,
      format: 'esm',
      outdir: '/bundle',
      entryNames: 'main',
      chunkNames: '[name]-[hash]',
      write: false,
    })
    for (const { path, text } of outputFiles) site.set(path, { body: text })
    const shell = (body: string) =>
      `<!doctype html><html lang="en"><title>x</title><script type="module" src="/bundle/main.js"></script>${body}`
    site.set('/embeds', shell(frame('id="one"')))
    site.set('/no-embeds', shell(note('a')))
    const asked = () =>
      site.requests.filter(({ path }) => path.includes('mountPlaceholders')).length
    const open = async (path: string) => {
      site.clear()
      await tab.goto(site.url(path))
      await tab.evaluate('new Promise((resolve) => setTimeout(resolve, 300))')
    }
    await open('/no-embeds')
    expect(asked()).toBe(0)
    await open('/embeds')
    expect(asked()).toBe(1)
    await tab.click(`${box} ${always}`)
    await tab.waitFor(`!!document.querySelector('#one').src`)
    await open('/embeds')
    await tab.waitFor(`!!document.querySelector('#one').src`)
    expect(asked()).toBe(0)
  })
})

describe.each(engineNames)('in %s', (name) => {
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

  const asked = () =>
    site.requests.map(({ path }) => path).filter((path) => /^\/(film|widgets)/.test(path))
  const open = async (path = '/two') => {
    await ready(tab, path, path === '/two' ? 2 : 1)
    await tab.waitFor(has(banner), 'the banner')
  }
  const loaded = (id: string, title = 'film') =>
    tab.waitFor(
      `document.querySelector('${id}').contentDocument?.title === '${title}' && document.querySelector('${id}').offsetWidth > 0`,
      `the content of ${id}`,
    )
  const boxes = () => tab.evaluate<number>(`document.querySelectorAll('${box}').length`)
  const focused = () => tab.evaluate('document.activeElement.id')
  const settle = () => tab.evaluate('new Promise((resolve) => setTimeout(resolve, 300))')
  const empty = (id: string) =>
    tab.waitFor(
      `(() => { const one = document.querySelector('${id}'); return !one.hasAttribute('src') && one.contentDocument?.location.href === 'about:blank' && one.previousElementSibling.matches('${box}') })()`,
      `${id} to be closed`,
    )

  test('requests nothing before; Load once loads this one only, and records nothing', async () => {
    await open()
    await settle()
    expect(asked()).toEqual([])
    const size = `(() => { const { width, height } = document.querySelector('#one').getBoundingClientRect(); return [width, height].join() })()`
    const before = await tab.evaluate(size.replace('#one', box))
    await tab.click(`${box} ${once}`)
    await loaded('#one')
    expect(await tab.evaluate(size)).toBe(before)
    expect(await focused()).toBe('one')
    expect(asked()).toEqual(['/film'])
    expect(await boxes()).toBe(1)
    expect(await tab.evaluate('document.cookie')).toBe('')
    expect(await tab.evaluate('!askfirst.consent.$record.get()')).toBe(true)
    await tab.reload()
    await tab.waitFor(`document.querySelectorAll('${box}').length === 2`)
    expect(asked()).toEqual(['/film'])
  })

  test('Always allow loads the whole service, by keyboard, and is recorded', async () => {
    await open()
    await tab.evaluate(`document.querySelector('${box} ${always}').focus()`)
    await tab.press('Enter')
    await loaded('#one')
    await loaded('#two', 'film2')
    await tab.waitFor(`document.activeElement.id === 'one'`, 'the focus')
    expect(await boxes()).toBe(0)
    expect(await tab.evaluate('askfirst.consent.$record.get()')).toMatchObject({
      how: 'placeholder',
      choices: { analytics: false, media: false, youtube: true },
    })
  })

  test('a denial closes it again, without a reload or a history entry', async () => {
    await open()
    await tab.evaluate(`window.stillHere = true`)
    const length = await tab.evaluate('history.length')
    await tab.click(`${box} ${once}`)
    await loaded('#one')
    await tab.evaluate(`askfirst.consent.save({ analytics: true })`)
    await settle()
    await loaded('#one')
    await tab.evaluate(`askfirst.consent.withdraw('youtube')`)
    await empty('#one')
    await tab.evaluate(`askfirst.consent.accept()`)
    await loaded('#one')
    await tab.evaluate(`askfirst.consent.withdraw()`)
    await empty('#one')
    await empty('#two')
    expect(await boxes()).toBe(2)
    // What was let in before isn't let in by what is let in later.
    await tab.evaluate(`document.querySelectorAll('${box} ${once}')[1].click()`)
    await loaded('#two', 'film2')
    await settle()
    await empty('#one')
    expect(await tab.evaluate('window.stillHere && history.length')).toBe(length)
  })

  test('a container opens as a whole, and gets the focus', async () => {
    await open('/post')
    await settle()
    expect(asked()).toEqual([])
    await tab.click(`${box} ${once}`)
    await tab.waitFor(`${ran} === 'widgets,inline'`, 'the scripts in their order')
    expect(await focused()).toBe('post')
    expect(await boxes()).toBe(0)
    expect(await tab.evaluate(`document.querySelector('blockquote').offsetHeight`)).toBe(0)
    expect(await tab.evaluate('document.cookie')).toBe('')
  })
})
