import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launch, type ChromiumEngine, type ChromiumTab } from './support/engines.ts'
import { accept, banner, dialog, has } from './support/page.ts'
import { blocks } from './support/readme.ts'
import { openSite, type Site } from './support/site.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** A block as a visitor's browser gets it: bundled, with the built package. */
const bundle = async (contents: string, format: 'iife' | 'esm' = 'iife') => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format,
    plugins: [
      {
        name: 'the block before',
        setup(bundler) {
          bundler.onResolve({ filter: /^\.\/consent$/ }, () => ({
            path: 'consent',
            namespace: 'readme',
          }))
          bundler.onLoad({ filter: /./, namespace: 'readme' }, () => ({
            contents: blocks('ts')[0] ?? '',
            resolveDir: root,
            loader: 'ts',
          }))
        },
      },
    ],
  })
  return outputFiles[0]?.text ?? ''
}

/** A container as Google's tags fill it: they store what Consent Mode grants, and again and again. */
const container = `
  const isGranted = (signal) => dataLayer.filter((command) => command[0] === 'consent')
    .map((command) => command[2][signal]).at(-1) === 'granted'
  const write = () => {
    if (isGranted('analytics_storage')) for (const name of ['_ga', '_ga_XXXXXXX']) document.cookie = name + '=1; path=/'
    if (isGranted('ad_storage')) document.cookie = '_gcl_au=1; path=/'
  }
  write()
  setInterval(write, 10)
  window.written = () => new Promise((resolve) => setTimeout(resolve, 50))`

let site: Site
let engine: ChromiumEngine
let tab: ChromiumTab
const google: string[] = []
beforeAll(async () => {
  engine = await launch('chromium')
  const html = blocks('html')[0] ?? ''
  site = await openSite({ '/': html })
  const [manager = ''] = blocks('ts', 'docs/tag-manager.md')
  const shell =
    '<!doctype html><html lang="en"><title>x</title><body><button id="yes">Yes</button><button id="no">No</button><a id="open" href="#privacy-settings">Privacy Settings</a>'
  for (const [index, block] of blocks('ts').entries()) {
    site.set(`/${String(index)}`, `${shell}<script src="/${String(index)}.js"></script>`)
    site.set(`/${String(index)}.js`, { body: await bundle(block) })
  }
  site.set('/manager', `${shell}<script src="/manager.js"></script>`)
  site.set('/manager.js', { body: await bundle(manager) })
})
afterAll(async () => {
  await engine.close()
  await site.close()
})
beforeEach(async () => {
  await engine.fresh()
  tab = await engine.newTab()
  google.length = 0
  await tab.page.route(/google|youtube/, async (route) => {
    const { hostname, pathname } = new URL(route.request().url())
    google.push(hostname)
    await route.fulfill({
      contentType: 'text/javascript',
      body: pathname === '/gtm.js' ? container : '',
    })
  })
})

/** The address of the page that runs the block in which the words stand. */
const blockWith = (words: string) => {
  const index = blocks('ts').findIndex((block) => block.includes(words))
  expect(index, words).toBeGreaterThanOrEqual(0)
  return site.url(`/${String(index)}`)
}

describe('the README, as written', () => {
  test('has the blocks that are run here', () => {
    expect(blocks('html')[0]).toContain('data-askfirst')
    expect(blocks('ts')).toHaveLength(9)
  })

  test('quick start with a script tag', async () => {
    await tab.goto(site.url('/'))
    await tab.waitFor(has(banner), 'the banner')
    expect(google).toEqual([])
    await tab.click(accept)
    await expect
      .poll(() => google.sort())
      .toEqual(['www.googletagmanager.com', 'www.youtube-nocookie.com'])
    await tab.click('a[href="#privacy-settings"]')
    await tab.waitFor(has(`${dialog}[open]`), 'the settings')
  })

  test('quick start with a bundler', async () => {
    await tab.goto(blockWith("policyUrl: '/cookies'"))
    await tab.waitFor(has(banner), 'the banner')
    expect(google).toEqual([])
    await tab.click(accept)
    await expect.poll(() => google).toEqual(['www.googletagmanager.com'])
  })

  test('listening from code', async () => {
    await tab.goto(blockWith('whenGranted('))
    await tab.waitFor(has(banner), 'the banner')
    expect(await tab.evaluate('document.body.className')).toBe('')
    await tab.click(accept)
    expect(await tab.evaluate('document.body.className')).toBe('with-analytics')
  })

  test('a service of one’s own', async () => {
    site.set('/matomo.js', 'window._paq = { push: (call) => (window.calls ??= []).push(call[0]) }')
    await tab.goto(blockWith("id: 'matomo'"))
    await tab.waitFor(has(banner), 'the banner')
    await tab.click(accept)
    await tab.waitFor('window._paq', 'the script')
    await tab.evaluate(`document.cookie = '_pk_id.1=1', localStorage.matomo_seen = 1`)
    await tab.click('#open')
    await tab.waitFor(has(`${dialog}[open]`), 'the settings')
    await tab.click(`${dialog} [data-consent-reject]`)
    expect(await tab.evaluate('calls.join()')).toBe('optUserOut')
    expect(
      await tab.evaluate(`document.cookie.includes('_pk') || 'matomo_seen' in localStorage`),
    ).toBe(false)
  })

  test('signals that the site maps', async () => {
    await tab.goto(blockWith('googleConsentMode({'))
    await tab.waitFor(has(banner), 'the banner')
    await tab.click(accept)
    const last = `[...dataLayer].filter((command) => command[0] === 'consent').at(-1)[2]`
    expect(await tab.evaluate(last)).toMatchObject({
      ad_storage: 'granted',
      ad_user_data: 'granted',
      ad_personalization: 'granted',
    })
  })

  const names = () =>
    tab.evaluate(`document.cookie.split('; ').map((pair) => pair.split('=')[0]).sort().join()`)
  const rejectAll = async () => {
    await tab.click('#open')
    await tab.waitFor(has(`${dialog}[open]`), 'the settings')
    await tab.click(`${dialog} [data-consent-reject]`)
  }
  const all = '_ga,_ga_XXXXXXX,_gcl_au,consent'

  test('Tag Manager after a yes: a withdrawal leaves nothing behind', async () => {
    await tab.goto(blockWith('googleTagManager({'))
    await tab.waitFor(has(banner), 'the banner')
    expect(google).toEqual([])
    await tab.click(accept)
    await tab.waitFor('!!window.written', 'the container')
    expect(google).toEqual(['www.googletagmanager.com'])
    expect(await names()).toBe(all)
    await rejectAll()
    await tab.waitFor('!window.written', 'the reload')
    await tab.waitFor(`window.dataLayer`, 'the page')
    expect(await names()).toBe('consent')
    expect(google).toEqual(['www.googletagmanager.com'])
  })

  test('Tag Manager before a yes: a withdrawal leaves nothing behind, without a reload', async () => {
    await tab.goto(site.url('/manager'))
    await tab.waitFor(has(banner), 'the banner')
    await tab.waitFor('!!window.written', 'the container')
    await tab.evaluate('written()')
    expect(await tab.evaluate('dataLayer[0][1]')).toBe('default')
    expect(await names()).toBe('')
    await tab.click(accept)
    await tab.evaluate('written()')
    expect(await names()).toBe(all)
    await rejectAll()
    await tab.evaluate('written()')
    expect(await names()).toBe('consent')
    expect(google).toEqual(['www.googletagmanager.com'])
  })

  test('signals of other vendors, and one of one’s own', async () => {
    await tab.goto(blockWith('signal({'))
    await tab.waitFor(has(banner), 'the banner')
    expect(await tab.evaluate('heatmapRecords')).toBe(false)
    await tab.evaluate(`window.heatmap = { record: (yes) => (window.told ??= []).push(yes) }`)
    await tab.click(accept)
    expect(await tab.evaluate('told.join()')).toBe('true')
    expect(await tab.evaluate('uetq.slice(-3)')).toEqual([
      'consent',
      'update',
      { ad_storage: 'granted' },
    ])
    expect(await tab.evaluate('dataLayer.at(-1)')).toEqual({
      event: 'consent_update',
      consent: { essential: true, analytics: true, marketing: true },
    })
  })

  test('the guard', async () => {
    const told: string[] = []
    tab.page.on('console', (line) => told.push(line.text()))
    await tab.goto(blockWith('guard('))
    await tab.waitFor(has(banner), 'the banner')
    const failed = (url: string) => tab.evaluate(`fetch('${url}').then(() => false, () => true)`)
    expect(await failed('https://script.hotjar.com/x')).toBe(true)
    expect(await failed('https://api.amplitude.com/x')).toBe(true)
    await expect
      .poll(() => told.filter((line) => line.endsWith('dropped')))
      .toEqual([
        'hotjar fetch https://script.hotjar.com/x dropped',
        'amplitude fetch https://api.amplitude.com/x dropped',
      ])
  })

  test('embeds', async () => {
    await tab.goto(blockWith('embed('))
    const markup = blocks('html').find((block) => block.includes('data-consent-embed')) ?? ''
    await tab.evaluate(`document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(markup)})`)
    await tab.waitFor(has('[data-consent-embed] iframe'), 'the frame')
    expect(
      await tab.evaluate(`(({ dataset, title, src }) => [dataset.consent, dataset.src, title, src])(
        document.querySelector('iframe'))`),
    ).toEqual([
      'youtube',
      'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?start=30',
      'Big Buck Bunny',
      '',
    ])
  })

  test('embeds with a script tag', async () => {
    const [quickStart = '', ...others] = blocks('html')
    const parts = others.filter((one) => /data-consent-embed|embed\.js/.test(one))
    expect(parts).toHaveLength(2)
    site.set('/embeds', quickStart.replace('</body>', `${parts.join('')}</body>`))
    await tab.goto(site.url('/embeds'))
    await tab.waitFor(has('[data-consent-embed] iframe[data-consent="youtube"]'), 'the frame')
  })

  test('the declaration, where no browser is', async () => {
    const block = blocks('ts').find((one) => one.includes('declaration(')) ?? ''
    const code = await bundle(block, 'esm')
    const { policy } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
      policy: string
    }
    expect(policy).toContain('#### Google Analytics')
    expect(policy).toContain('| `_ga_*` | Cookie | 2 years |')
  })

  test('headless', async () => {
    await tab.goto(blockWith('createConsent({'))
    await tab.click('#yes')
    expect(await tab.evaluate('document.cookie')).toMatch(/\.banner\..*\.analytics$/)
    expect(await tab.evaluate(has('#askfirst'))).toBe(false)
  })
})
