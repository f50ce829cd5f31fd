import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
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
    '/': page({ config, head: '<script type="module" src="/embeds.js"></script>', body }).replace(
      'askfirst.global.js',
      'dist/askfirst.global.dev.js',
    ),
    '/embeds.js': { body: outputFiles[0]?.text ?? '' },
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

test('one attribute makes a frame that waits', async () => {
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

test('the box is 16:9, or what the site says, and the picture stands in it', async () => {
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

test('Load once shows the frame in the same place, and the picture leaves', async () => {
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

test('late ones too, each once', async () => {
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
