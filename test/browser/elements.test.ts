import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { engineNames, launch, type Engine } from './support/engines.ts'
import { accept, banner, has, page } from './support/page.ts'
import { openSite, type Site } from './support/site.ts'

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'
const media = 'data-consent="media"'
const body = `
  <iframe title="src" ${media} data-src="/frame"></iframe>
  <iframe title="srcdoc" ${media} data-srcdoc="<title>srcdoc</title>"></iframe>
  <img alt="" ${media} data-src="/img.svg"><img alt="" ${media} data-srcset="/srcset.svg 1x">
  <picture><source ${media} data-srcset="/picture.svg"><img alt="" ${media} data-src="/fallback.svg"></picture>
  <link rel="stylesheet" ${media} data-href="/sheet.css">
  <video ${media} data-src="/video.mp4" preload="auto"></video>
  <audio ${media} data-src="/audio.mp3" preload="auto"></audio>
  <video preload="auto"><source ${media} data-src="/source.mp4" type="video/mp4"></video>
  <object ${media} data-src="/object.svg" type="image/svg+xml"></object>
  <embed ${media} data-src="/embed.svg" type="image/svg+xml">
  <div id="host"></div>
  <script type="text/plain" data-consent="analytics">window.outside = (window.outside ?? 0) + 1</script>`
const paths = [
  '/frame',
  '/img.svg',
  '/srcset.svg',
  '/picture.svg',
  '/sheet.css',
  '/video.mp4',
  '/audio.mp3',
  '/source.mp4',
  '/object.svg',
  '/embed.svg',
]

let site: Site
beforeAll(async () => {
  site = await openSite({
    '/': page({ body }),
    '/frame': '<!doctype html><title>frame</title>',
    '/sheet.css': 'p { color: red }',
  })
  for (const path of paths) if (path.endsWith('.svg')) site.set(path, svg)
})
afterAll(() => site.close())

describe.each(engineNames)('other elements in %s', (name) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await launch(name)
  })
  afterAll(() => engine.close())

  test('request nothing before a yes', async () => {
    await engine.fresh()
    const tab = await engine.newTab()
    site.clear()
    await tab.goto(site.url('/'))
    await tab.waitFor(has(banner), 'the banner')
    // Players of an engine without the codec ask for nothing, consent or not.
    const asked = () =>
      [...new Set(site.requests.map(({ path }) => path))].filter((path) => paths.includes(path))
    expect(asked()).toEqual([])
    await tab.click(accept)
    const sure = paths.filter((path) => !/mp[34]$/.test(path))
    await expect
      .poll(
        () =>
          asked()
            .filter((path) => sure.includes(path))
            .sort(),
        { timeout: 10_000 },
      )
      .toEqual([...sure].sort())
    await tab.waitFor(
      `document.querySelector('[title=srcdoc]').contentDocument?.title === 'srcdoc'`,
    )
    const sources = `[...document.querySelectorAll('video[data-src], audio, video source')].map((one) => new URL(one.src).pathname).join()`
    expect(await tab.evaluate(sources)).toBe('/video.mp4,/audio.mp3,/source.mp4')
    await tab.evaluate('window.stillHere = true')
    await tab.evaluate(`askfirst.consent.withdraw('media')`)
    // Nobody has to reload for what isn't a script: it is closed.
    await tab.waitFor(
      `document.querySelector('[title=src]').contentDocument?.location.href === 'about:blank' && document.querySelector('[title=srcdoc]').contentDocument?.title !== 'srcdoc'`,
      'the frames to be empty',
    )
    expect(
      await tab.evaluate(
        `[...document.querySelectorAll('[data-consent=media]')].filter((one) => ['src', 'srcset', 'href', 'srcdoc', 'data'].some((name) => one.hasAttribute(name))).length`,
      ),
    ).toBe(0)
    expect(
      await tab.evaluate(
        `[document.querySelector('link[data-consent]').sheet, ...[...document.querySelectorAll('video, audio')].map((one) => one.networkState % 3), document.querySelector('object').contentDocument?.location.href ?? 'about:blank'].join()`,
      ),
    ).toBe(',0,0,0,about:blank')
    expect(await tab.evaluate('window.stillHere')).toBe(true)
    site.clear()
    await tab.evaluate('askfirst.consent.accept()')
    await tab.waitFor(
      `document.querySelector('[title=srcdoc]').contentDocument?.title === 'srcdoc'`,
    )
    expect(await tab.evaluate(sources)).toBe('/video.mp4,/audio.mp3,/source.mp4')
  })
})

test('closes a copied open frame that a router reinserts after a denial', async () => {
  const engine = await launch('chromium')
  const tab = await engine.newTab()
  site.set(
    '/copied',
    page({ body: `<div id="here"><iframe title="f" ${media} data-src="/frame"></iframe></div>` }),
  )
  await tab.goto(site.url('/copied'))
  await tab.waitFor(has(banner), 'the banner')
  await tab.click(accept)
  const frame = `document.querySelector('[title=f]')`
  await tab.waitFor(`${frame}.contentDocument?.title === 'frame'`, 'the frame')
  await tab.evaluate(`window.copy = ${frame}.cloneNode(), askfirst.consent.reject()`)
  await tab.waitFor(`!${frame}.hasAttribute('src')`, 'the frame to be closed')
  site.clear()
  await tab.evaluate(`document.querySelector('#here').replaceChildren(copy)`)
  await tab.waitFor(`!${frame}.hasAttribute('src')`, 'the copy to be closed')
  await tab.evaluate(`askfirst.consent.accept()`)
  await tab.waitFor(`${frame}.contentDocument?.title === 'frame'`, 'the copy to be open')
  await engine.close()
})

test('scans a shadow root on call, and updates it on later choices', async () => {
  const engine = await launch('chromium')
  const tab = await engine.newTab()
  const { outputFiles } = await build({
    stdin: {
      contents: `export { openGate } from 'askfirst'`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    bundle: true,
    write: false,
    format: 'esm',
  })
  site.set('/gate.js', { body: outputFiles[0]?.text ?? '' })
  await tab.goto(site.url('/'))
  await tab.waitFor(has(banner), 'the banner')
  await tab.evaluate(`import('/gate.js').then(({ openGate }) => {
    const root = document.querySelector('#host').attachShadow({ mode: 'open' })
    root.innerHTML = '<script type="text/plain" data-consent="analytics">window.inShadow = (window.inShadow ?? 0) + 1</' + 'script>'
    openGate(askfirst.consent).scan(root)
  })`)
  expect(await tab.evaluate('window.inShadow')).toBe(undefined)
  await tab.click(accept)
  await tab.waitFor('window.inShadow === 1', 'the script in the shadow root')
  await tab.evaluate('askfirst.consent.accept()')
  await tab.evaluate('new Promise((resolve) => setTimeout(resolve, 200))')
  expect(await tab.evaluate('[window.inShadow, window.outside].join()')).toBe('1,1')
  await engine.close()
})
