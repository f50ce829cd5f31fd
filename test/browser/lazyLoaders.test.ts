import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { libraries } from './support/bundle.ts'
import { engineNames, launch, type Engine, type Tab } from './support/engines.ts'
import { accept, banner, has, page } from './support/page.ts'
import { openSite, type Site } from './support/site.ts'

const warnings = `<script>window.told = []
  console.warn = (...words) => told.push(words.map(String).join(' '))</script>`
const lazysizes = '<script src="/lazysizes.js"></script>'
const pixel = '<svg xmlns="http://www.w3.org/2000/svg"/>'

/** In the page's own view, as loaders wait for that. */
const seen = (markup: string) =>
  page({
    head: warnings + lazysizes,
    body: `${markup}<img class="lazyload" data-src="/free.svg" alt="" width="40" height="40">`,
  }).replace('askfirst.global.js', 'askfirst.global.dev.js')
const image = 'alt="" width="40" height="40" data-consent="media"'

let site: Site
beforeAll(async () => {
  site = await openSite({
    '/lazysizes.js': readFileSync(`${libraries}node_modules/lazysizes/lazysizes.js`, 'utf8'),
    ...Object.fromEntries(
      ['/free.svg', '/held.svg', '/held-2x.svg'].map((path) => [
        path,
        { body: pixel, type: 'image/svg+xml' },
      ]),
    ),
    '/frame': '<!doctype html><title>A frame</title>',
    '/held': seen(
      `<img class="lazyload" ${image} data-consent-src="/held.svg">
       <img class="lazyload" ${image} data-consent-srcset="/held-2x.svg 1x">
       <iframe class="lazyload" data-consent="media" data-consent-src="/frame" title="A frame"></iframe>`,
    ),
    '/taken': seen(`<img id="taken" class="lazyload" ${image} data-src="/held.svg">`),
    '/classes': seen(
      [
        ...['lazy', 'lozad', 'b-lazy', 'rocket-lazyload', 'swiper-lazy', 'card lazyload wide'].map(
          (name) => `<img class="${name}" ${image} data-src="/x.svg">`,
        ),
        `<img data-lazyloaded="1" ${image} data-src="/x.svg">`,
        `<div class="lazy" data-consent="media" data-bg="/x.svg"></div>`,
        // No loader's own.
        `<img class="lazybones-no" ${image} data-consent-src="/x.svg"><img class="glazy" ${image} data-src="/x.svg">`,
        `<script type="text/plain" class="lazy" data-consent="media" data-src="/x.js"></script>`,
      ].join(''),
    ),
  })
})
afterAll(() => site.close())

describe.each(engineNames)('%s, with lazysizes', (name) => {
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
    await tab.waitFor(has(banner), 'the banner')
    // The loader has done its round.
    await tab.waitFor(has('.lazyloaded[src="/free.svg"]'), 'its own picture')
  }
  const held = () => ['/held.svg', '/held-2x.svg', '/frame'].map((path) => site.count(path))

  test('the loader ignores data-consent-src; a yes loads each once', async () => {
    await open('/held')
    expect(held()).toEqual([0, 0, 0])
    expect(await tab.evaluate('told')).toEqual([])
    await tab.click(accept)
    await tab.waitFor(
      `[...document.images].every((one) => one.complete) && frames[0]?.document.title === 'A frame'`,
    )
    expect(held()).toEqual([1, 1, 1])
  })

  test('the loader loads data-src before a yes, and the development build warns', async () => {
    await open('/taken')
    // The gate takes the address away again, but for some browsers too late for the request.
    await tab.waitFor(
      `document.querySelector('#taken').classList.contains('lazyloading') || document.querySelector('#taken').classList.contains('lazyloaded')`,
      'the loader',
    )
    expect(await tab.evaluate('told')).toEqual([
      expect.stringContaining('before consent; write data-consent-src:'),
    ])
  })

  test('the warning covers the usual loaders’ classes, once for each element', async () => {
    await open('/classes')
    const told = await tab.evaluate<string[]>('told')
    expect(told.filter((line) => line.includes('write data-consent-src'))).toHaveLength(7)
    expect(told.filter((line) => line.includes('data-bg'))).toHaveLength(1)
    expect(told).toHaveLength(8)
  })
})
