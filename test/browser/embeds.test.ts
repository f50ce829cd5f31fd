import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launch, type ChromiumEngine, type ChromiumTab } from './support/engines.ts'
import { page } from './support/page.ts'
import { openSite, type Site } from './support/site.ts'

const box = '[data-askfirst-placeholder]'
const config = {
  categories: {
    essential: { required: true },
    media: { services: [{ id: 'youtube', name: 'YouTube', provider: 'Google' }] },
  },
}
const link = '<a href="/watch">Watch the film on YouTube</a>'
const body = `
  <div id="film" data-consent-embed="youtube:abc" data-start="30" title="A film">Or ${link}</div>
  <div id="preview" data-consent-embed="vimeo:76979871" title="Another"><a href="/watch"><img src="/picture.svg" alt="Hills"></a></div>
  <div id="map" data-consent-embed="googleMapsEmbed:Candle Lane, Bath" title="The way">${link}</div>
  <div id="typo" data-consent-embed="yuotube:abc">${link}</div><p id="after">After.</p>`
/** Of a page that has declared no Vimeo, and has no bundler. */
const others = `
  <div id="unknown" data-consent-embed="vimeo:1" title="Nobody’s">Or <a href="/watch">Watch on Vimeo</a></div>
  <div style="display: flex"><div id="row" data-consent-embed="youtube:abc" title="Row" style="flex: 1"></div><p id="text" style="flex: 1">Words beside it.</p></div>
  <div id="square" data-consent-embed="youtube:abc" title="Square"><a href="/watch"><img src="/square.svg" alt="A square"></a></div>
  <div id="icon" data-consent-embed="youtube:abc"><a href="/watch" style="display: block">Watch <svg width="12" height="12"></svg></a></div>
  <div hidden id="hidden" data-consent-embed="youtube:abc" title="Later"><a href="/watch">Watch</a></div>
  <div id="beside" data-consent-embed="youtube:abc" title="Hills"><img src="/picture.svg" alt="Hills"> Or on <a href="/watch">YouTube</a></div>`

const warning = (html: string) => html.replace('askfirst.global.js', 'askfirst.global.dev.js')

let site: Site
let engine: ChromiumEngine
let tab: ChromiumTab
const third: string[] = []
beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { embed } from 'askfirst/embed'; embed({ consent: { vimeo: 'media', googleMapsEmbed: 'media' } })`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    bundle: true,
    write: false,
    format: 'esm',
  })
  engine = await launch('chromium')
  site = await openSite({
    '/': warning(page({ config, head: '<script type="module" src="/embeds.js"></script>', body })),
    '/others': warning(
      page({
        config,
        head: `<style>
            [data-consent-embed] { contain: inline-size; contain-intrinsic-inline-size: 300px; min-width: 0; aspect-ratio: 16 / 9 }
            [data-consent-embed]:has(img) { min-height: 0 }
          </style>
          <script type="module">import { embed } from '/askfirst/embed.js'; embed()</script>`,
        body: others,
      }),
    ),
    '/embeds.js': { body: outputFiles[0]?.text ?? '' },
    '/square.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400"><rect width="400" height="400" fill="teal"/></svg>',
    '/picture.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"><rect width="16" height="9" fill="teal"/></svg>',
  })
})
afterAll(async () => {
  await engine.close()
  await site.close()
})
const warnings: string[] = []
beforeEach(async () => {
  await engine.fresh()
  tab = await engine.newTab()
  third.length = warnings.length = 0
  tab.page.on('console', (line) => warnings.push(line.text()))
  await tab.page.route(/google|youtube|vimeo/, async (route) => {
    third.push(route.request().url())
    await route.fulfill({ contentType: 'text/html', body: '' })
  })
  await tab.goto(site.url('/'))
  await tab.waitFor(`document.querySelectorAll('${box}').length === 3`, 'the placeholders')
})

const frame = (id: string) => `document.querySelector('#${id} iframe')`

test('one attribute makes a gated frame', async () => {
  expect(third).toEqual([])
  expect(
    await tab.evaluate(
      `(({ title, allow, loading, allowFullscreen, dataset }) => ({ title, loading, allowFullscreen, ...dataset }))(${frame('film')})`,
    ),
  ).toMatchObject({
    title: 'A film',
    loading: 'lazy',
    allowFullscreen: true,
    consent: 'youtube',
    src: 'https://www.youtube-nocookie.com/embed/abc?start=30',
  })
  expect(await tab.evaluate(`${frame('map')}.dataset.consent`)).toBe('media')
  expect(warnings.filter((text) => text.includes('provider'))).toEqual([
    expect.stringContaining('no provider is called "yuotube"'),
  ])
  expect(await tab.evaluate(`document.querySelector('#typo').innerText`)).toContain('Watch')
})

test('sizes the box 16:9 or as the site says, and shows the preview in it', async () => {
  const ratio = (selector: string) =>
    tab.evaluate<number>(
      `(({ width, height }) => Math.round((100 * width) / height))(document.querySelector('${selector}').getBoundingClientRect())`,
    )
  expect(await ratio(`#film ${box}`)).toBe(178)
  expect(await ratio('#preview')).toBe(178)
  expect(await ratio('#preview img')).toBe(178)
  expect(await tab.evaluate(`document.querySelector('#film').innerText`)).not.toContain('Watch')
  expect(
    await tab.evaluate(`document.querySelector('#preview ${box}').dataset.askfirstPlaceholder`),
  ).toBe('over')
  await tab.evaluate(`document.body.style.setProperty('--askfirst-ratio', '1')`)
  expect(await ratio('#preview')).toBe(100)
})

test('Load once replaces the preview with the frame, in the same place', async () => {
  const rect = (selector: string) =>
    tab.evaluate(`JSON.stringify(document.querySelector('${selector}').getBoundingClientRect())`)
  const [before, after] = [await rect(`#film ${box}`), await rect('#after')]
  await tab.click(`#film [data-consent-once]`)
  expect(await rect('#film iframe')).toBe(before)
  await tab.click(`#preview [data-consent-once]`)
  await expect
    .poll(() => third.map((url) => new URL(url).host))
    .toEqual(['www.youtube-nocookie.com', 'player.vimeo.com'])
  expect(await tab.evaluate(`document.querySelector('#preview a').offsetParent`)).toBe(null)
  await tab.evaluate('scrollTo(0, 0)')
  expect(await rect('#after')).toBe(after)
})

test('picks up late embeds, once each', async () => {
  await tab.evaluate(
    `document.querySelector('main').insertAdjacentHTML('beforeend', '<p><span id="late" data-consent-embed="youtube:late" title="Late"></span></p>')`,
  )
  await tab.waitFor(`!!document.querySelector('#late ${box}')`)
  await tab.evaluate(
    `document.querySelector('main').replaceWith(document.querySelector('main').cloneNode(true))`,
  )
  await tab.waitFor(`document.querySelectorAll('main ${box}').length === 4`)
  expect(await tab.evaluate(`document.querySelectorAll('iframe').length`)).toBe(4)
})

test('titles a frame after its provider when it has no title, and warns', async () => {
  await tab.evaluate(
    `document.querySelector('main').insertAdjacentHTML('beforeend', '<div id="bare" data-consent-embed="googleMapsEmbed:Bath"></div>')`,
  )
  await tab.waitFor(`!!document.querySelector('#bare ${box}')`)
  expect(await tab.evaluate(`${frame('bare')}.title`)).toBe('Google Maps')
  expect(warnings.filter((text) => text.includes('title'))).toHaveLength(1)
})

test('keeps marked words above the panel, and removes them with the frame', async () => {
  await tab.evaluate(
    `document.querySelector('main').insertAdjacentHTML('beforeend', '<div id="words" data-consent-embed="youtube:words" title="Words"><p data-consent-preview>What it shows.</p></div>')`,
  )
  await tab.waitFor(`!!document.querySelector('#words ${box}')`)
  expect(
    await tab.evaluate(`document.querySelector('#words ${box}').dataset.askfirstPlaceholder`),
  ).toBe('under')
  expect(await tab.evaluate(`document.querySelector('#words p').checkVisibility()`)).toBe(true)
  await tab.evaluate('askfirst.consent.reject()')
  await tab.page.setViewportSize({ width: 320, height: 640 })
  const height = () => tab.evaluate<number>(`document.querySelector('#words').offsetHeight`)
  const before = await height()
  await tab.click('#words [data-consent-once]')
  await tab.waitFor(`!!${frame('words')}.src`, 'the frame')
  expect(await tab.evaluate(`document.querySelector('#words p').checkVisibility()`)).toBe(false)
  expect(await tab.evaluate(`${frame('words')}.checkVisibility()`)).toBe(true)
  // What follows stays where it is, though the frame is lower, until the window changes.
  expect(await height()).toBe(before)
  await tab.evaluate('askfirst.consent.reject(), askfirst.consent.accept()')
  await tab.waitFor(`!!${frame('words')}.src`, 'the frame')
  await tab.page.setViewportSize({ width: 330, height: 640 })
  await expect.poll(height).toBeLessThan(before)
})

describe('from the folder beside the script tag', () => {
  const isShown = (selector: string) =>
    tab.evaluate<boolean>(`document.querySelector('${selector}').checkVisibility()`)
  const isHit = (selector: string) =>
    tab.evaluate<boolean>(`(() => {
      const one = document.querySelector('${selector}')
      one.scrollIntoView({ block: 'center' })
      const { x, y, width, height } = one.getBoundingClientRect()
      return document.elementFromPoint(x + width / 2, y + height / 2) === one
    })()`)
  const noteShifts = () =>
    tab.page.addInitScript(`
      window.shifts = 0
      new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (shifts += value)))
        .observe({ type: 'layout-shift', buffered: true })`)
  const settle = () => tab.evaluate('new Promise((resolve) => setTimeout(resolve, 300))')
  /** One of them stands in what the site hides, and is hidden with it. */
  const waitForAll = () =>
    tab.waitFor(`document.querySelectorAll('${box}').length === 5`, 'the placeholders')
  beforeEach(async () => {
    await tab.goto(site.url('/others'))
    await waitForAll()
  })

  test('leaves a link to an unknown provider alone, and warns', async () => {
    expect(await isShown('#unknown a')).toBe(true)
    expect(await isHit('#unknown a')).toBe(true)
    expect(warnings).toContainEqual(
      expect.stringContaining('no category or service has the id "vimeo"'),
    )
    await tab.evaluate('askfirst.consent.accept()')
    await tab.waitFor(`!document.querySelector('${box}')`, 'the frames')
    expect(await isShown('#unknown a')).toBe(true)
  })

  test('a yes loads the frames, a denial restores the placeholders', async () => {
    expect(third).toEqual([])
    await tab.click('[data-consent-accept]')
    await expect
      .poll(() => third.map((url) => new URL(url).host))
      .toContain('www.youtube-nocookie.com')
    await tab.waitFor(`!document.querySelector('${box}')`, 'the frames')
    expect(await isHit('#icon iframe')).toBe(true)
    await tab.evaluate('askfirst.consent.reject()')
    await waitForAll()
    expect(await isShown('#icon a')).toBe(false)
  })

  test('doesn’t take an icon in a link for a preview', async () => {
    expect(
      await tab.evaluate(`document.querySelector('#icon ${box}').dataset.askfirstPlaceholder`),
    ).toBe('')
    expect(await tab.evaluate(`document.querySelector('#icon svg').style.cssText`)).toBe('')
    expect(await isShown('#icon a')).toBe(false)
  })

  test('words and links beside a preview make room, and the preview stays', async () => {
    expect(await isShown('#beside img')).toBe(true)
    expect(await isShown('#beside a')).toBe(false)
    expect(await tab.evaluate(`document.querySelector('#beside').innerText`)).not.toContain('Or on')
    await tab.evaluate('askfirst.consent.accept()')
    await tab.waitFor(`!!${frame('beside')}.src`, 'the frame')
    expect(await isShown('#beside img')).toBe(false)
    expect(await isShown('#beside a')).toBe(false)
  })

  test('skips invisible links in the tab order', async () => {
    const met: string[] = []
    await tab.evaluate(`document.querySelector('#beside').scrollIntoView()`)
    await tab.evaluate(`document.querySelector('#icon [data-consent-always]').focus()`)
    for (let step = 0; step < 3; step++) {
      await tab.press('Tab')
      met.push(await tab.evaluate(`document.activeElement.textContent`))
    }
    expect(met).toEqual(['Load once', 'Always allow', 'Privacy Settings'])
  })

  test('keeps hidden embeds hidden, and gives them a placeholder once shown', async () => {
    expect(await isShown('#hidden')).toBe(false)
    await tab.evaluate(`document.querySelector('#hidden').hidden = false`)
    expect(await isShown(`#hidden ${box} button`)).toBe(true)
    expect(await isShown('#hidden a')).toBe(false)
  })

  test('changes nothing in the page once all placeholders are in place', async () => {
    await tab.evaluate(`
      window.changes = 0
      new MutationObserver((records) => (changes += records.length))
        .observe(document, { childList: true, subtree: true, attributes: true, characterData: true })`)
    await settle()
    expect(await tab.evaluate('changes')).toBe(0)
  })

  test('isn’t squeezed in a row, and leaves room for its neighbour on a phone', async () => {
    await tab.evaluate(
      `document.querySelector('main').insertAdjacentHTML('beforeend', '<div style="display: flex"><div id="alone" data-consent-embed="youtube:abc" title="Alone"></div></div>')`,
    )
    await tab.waitFor(`!!document.querySelector('#alone ${box}')`)
    expect(await tab.evaluate(`document.querySelector('#alone ${box}').offsetWidth`)).toBe(300)
    await tab.page.setViewportSize({ width: 320, height: 640 })
    expect(await tab.evaluate('document.documentElement.scrollWidth')).toBe(320)
    expect(
      await tab.evaluate(`document.querySelector('#text').getBoundingClientRect().right`),
    ).toBeLessThanOrEqual(320)
  })

  test('shows only the frame to a visitor who has said yes, without layout shift', async () => {
    await tab.evaluate('askfirst.consent.accept()')
    await noteShifts()
    await tab.reload()
    await tab.waitFor(`!!${frame('icon')}?.src`, 'the frame')
    expect(await isShown('#icon a')).toBe(false)
    await settle()
    expect(await tab.evaluate('shifts')).toBe(0)
  })

  test.each([1280, 320])(
    'inserts placeholders without moving what is around them, at %i px',
    async (width) => {
      await tab.page.setViewportSize({ width, height: 640 })
      await noteShifts()
      await tab.reload()
      await waitForAll()
      await settle()
      expect(await tab.evaluate('shifts')).toBe(0)
    },
  )
})
