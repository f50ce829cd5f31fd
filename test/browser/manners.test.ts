import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launch, type ChromiumEngine, type ChromiumTab } from './support/engines.ts'
import { accept, banner, dialog, has, page } from './support/page.ts'
import { openSite, type Site } from './support/site.ts'

const watch = `<script>
  window.shifts = []
  window.largest = []
  window.order = []
  new PerformanceObserver((list) => list.getEntries().forEach(({ value, sources }) => shifts.push([value, ...sources.map(({ node }) => node?.nodeName)].join()))).observe({ type: 'layout-shift', buffered: true })
  new PerformanceObserver((list) => list.getEntries().forEach(({ element }) => largest.push(element?.closest('#askfirst') ? 'banner' : element?.localName))).observe({ type: 'largest-contentful-paint', buffered: true })
  new PerformanceObserver((list) => list.getEntries().forEach(({ name }) => order.push(name))).observe({ type: 'paint', buffered: true })
</script>`
const article = '<p>A text as long as most are.</p>'.replace(
  'A text',
  'A text that goes on, line after line, '.repeat(20),
)
const layouts = {
  box: {},
  bar: { layout: 'bar', position: 'top-start' },
  card: { layout: 'card', modal: true },
}

let site: Site
let engine: ChromiumEngine
let tab: ChromiumTab
beforeAll(async () => {
  engine = await launch('chromium')
  site = await openSite({
    '/float': page({ config: { floatingButton: true }, head: watch, body: article }),
  })
  for (const [name, config] of Object.entries(layouts))
    site.set(`/${name}`, page({ config, head: watch, body: article.repeat(9) }))
})
afterAll(async () => {
  await engine.close()
  await site.close()
})
beforeEach(async () => {
  await engine.fresh()
  tab = await engine.newTab()
})

const visit = async (path: string) => {
  await tab.goto(site.url(path))
  await tab.waitFor(has(banner), 'the banner')
  await painted()
}
/** Waits for two frames, after which entries of the first are there. */
const painted = () =>
  tab.evaluate(
    `new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50))))`,
  )

describe.each(Object.keys(layouts))('the banner in a %s', (layout) => {
  test('shifts no layout as it shows and hides, nor do the settings', async () => {
    await visit(`/${layout}`)
    await tab.evaluate('askfirst.consent.openSettings()')
    await tab.waitFor(has(`${dialog}[open]`), 'the settings')
    await painted()
    await tab.press('Escape')
    await tab.waitFor(`!${has(dialog)}`, 'the settings to close')
    await tab.click(accept)
    await painted()
    expect(await tab.evaluate('shifts')).toEqual([])
  })

  test('isn’t the largest contentful paint of a page with a paragraph of text', async () => {
    await visit(`/${layout}`)
    expect(await tab.evaluate('largest.at(-1)')).toBe('p')
    expect(await tab.evaluate('largest')).not.toContain('banner')
  })

  test('shows without animation or transition', async () => {
    await tab.page.emulateMedia({ reducedMotion: 'no-preference' })
    await tab.page.addInitScript(`
      window.moved = []
      for (const type of ['animationstart', 'transitionrun']) addEventListener(type, ({ target }) => target.closest('#askfirst') && moved.push(type + target.outerHTML), true)
    `)
    await visit(`/${layout}`)
    await tab.evaluate('askfirst.consent.openSettings()')
    await tab.waitFor(has(`${dialog}[open]`), 'the settings')
    await painted()
    expect(await tab.evaluate('moved')).toEqual([])
    expect(await tab.evaluate('document.getAnimations().length')).toBe(0)
  })
})

test('the page is painted before the banner shows', async () => {
  // Its own text comes late, in a second piece.
  const [start = '', end = ''] = page({ head: watch, body: `<i></i>${article}` }).split('<i></i>')
  let sendRest = () => {}
  const rest = new Promise<void>((resolve) => (sendRest = resolve))
  site.set('/slow', () => ({
    body: (async function* () {
      yield start
      await rest
      yield end
    })(),
  }))
  await tab.page.addInitScript(`
    new MutationObserver((_, observer) => {
      const text = document.querySelector('${banner} p')
      if (!text) return
      observer.disconnect()
      text.setAttribute('elementtiming', 'banner')
    }).observe(document, { childList: true, subtree: true })
    new PerformanceObserver((list) => {
      window.bannerPainted = list.getEntries().find(({ identifier }) => identifier === 'banner')?.renderTime
    }).observe({ type: 'element', buffered: true })
  `)
  const coming = tab.page.goto(site.url('/slow'))
  await tab.waitFor(has('h1'), 'the first piece')
  await tab.waitFor(has(banner), 'the banner')
  sendRest()
  await coming
  await tab.waitFor('window.bannerPainted', 'the banner to be painted')
  const pagePainted = `performance.getEntriesByName('first-contentful-paint')[0].startTime`
  expect(await tab.evaluate(`bannerPainted - ${pagePainted}`)).toBeGreaterThan(0)
})

test('print shows neither floating button nor confirmation', async () => {
  await visit('/float')
  await tab.evaluate('askfirst.consent.openSettings()')
  await tab.waitFor(has(`${dialog}[open]`), 'the settings')
  await tab.click(`${dialog} [data-consent-save]`)
  await tab.waitFor(has('[data-askfirst-float]'), 'the button')
  const shown = `[...document.querySelectorAll('#askfirst *')].filter((one) => one.checkVisibility()).length`
  expect(await tab.evaluate(shown)).toBeGreaterThan(1)
  await tab.page.emulateMedia({ media: 'print' })
  expect(await tab.evaluate(shown)).toBe(0)
})
