import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launch, type ChromiumEngine, type ChromiumTab } from './support/engines.ts'
import { accept, banner, dialog, has } from './support/page.ts'
import { blocks, consentOf } from './support/readme.ts'
import { openSite, type Site } from './support/site.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** A block of a page as a visitor's browser gets it: bundled, with the built package. */
const bundle = async (contents: string, page: string, format: 'iife' | 'esm' = 'iife') => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format,
    plugins: [
      {
        name: 'the consent of the page',
        setup(bundler) {
          bundler.onResolve({ filter: /^\.\/consent$/ }, () => ({
            path: 'consent',
            namespace: 'readme',
          }))
          bundler.onLoad({ filter: /./, namespace: 'readme' }, () => ({
            contents: consentOf(page),
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

const shell =
  '<!doctype html><html lang="en"><title>x</title><body><button id="yes">Yes</button><button id="no">No</button><a id="open" href="#privacy-settings">Privacy Settings</a>'

let site: Site
let engine: ChromiumEngine
let tab: ChromiumTab
const google: string[] = []
beforeAll(async () => {
  engine = await launch('chromium')
  site = await openSite({ '/': blocks('html')[0] ?? '' })
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

/** The block of a page of docs in which some words are. Default: the README. */
const blockWith = (words: string, page = 'README.md', language = 'ts') => {
  const block = blocks(language, page).find((one) => one.includes(words))
  expect(block, `${words} in ${page}`).toBeDefined()
  return block ?? ''
}

/** The address of a page that runs the block in which some words are. */
const running = async (words: string, page = 'README.md') => {
  const block = blockWith(words, page)
  site.set('/block', `${shell}<script src="/block.js"></script>`)
  site.set('/block.js', { body: await bundle(block, page) })
  return site.url('/block')
}

describe('snippets of the README and the docs', () => {
  test('include every block that runs here', () => {
    expect(blocks('html')[0]).toContain('data-askfirst')
    expect(blocks('ts')).toHaveLength(4)
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
    await tab.goto(await running("policyUrl: '/cookies'"))
    await tab.waitFor(has(banner), 'the banner')
    expect(google).toEqual([])
    await tab.click(accept)
    await expect.poll(() => google).toEqual(['www.googletagmanager.com'])
  })

  test('listening from code', async () => {
    await tab.goto(await running('whenGranted(', 'docs/gate.md'))
    await tab.waitFor(has(banner), 'the banner')
    expect(await tab.evaluate('document.body.className')).toBe('')
    await tab.click(accept)
    expect(await tab.evaluate('document.body.className')).toBe('with-analytics')
  })

  test('a custom service', async () => {
    await tab.page.route(/heatmap\.example/, (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: 'window.heatmap = { optOut: () => (window.calls ??= []).push("optOut") }',
      }),
    )
    await tab.goto(await running("id: 'heatmap'", 'docs/own-service.md'))
    await tab.waitFor(has(banner), 'the banner')
    await tab.click(accept)
    await tab.waitFor('window.heatmap', 'the script')
    await tab.evaluate(`document.cookie = 'heat_1=1', localStorage['heat-queue'] = 1`)
    await tab.click('#open')
    await tab.waitFor(has(`${dialog}[open]`), 'the settings')
    await tab.click(`${dialog} [data-consent-reject]`)
    expect(await tab.evaluate('calls.join()')).toBe('optOut')
    expect(
      await tab.evaluate(`document.cookie.includes('heat_') || 'heat-queue' in localStorage`),
    ).toBe(false)
  })

  test('Google Analytics and Google Ads', async () => {
    await tab.goto(await running('googleAds({'))
    await tab.waitFor(has(banner), 'the banner')
    expect(google).toEqual([])
    await tab.click(accept)
    await expect.poll(() => [...new Set(google)]).toEqual(['www.googletagmanager.com'])
    expect(
      await tab.evaluate(`[...dataLayer].findLast((command) => command[1] === 'update')[2]`),
    ).toMatchObject({ analytics_storage: 'granted', ad_storage: 'granted' })
  })

  test('signals that the site maps', async () => {
    await tab.goto(await running('googleConsentMode({'))
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

  // In the one the manager is in `analytics`, in the other in `essential`, which Consent Mode then has to be told.
  const mapped = "analytics_storage: 'analytics'"
  const managers = ['README.md', 'docs/tag-manager.md'].map((page) => [page] as const)

  test.each(managers)(
    '%s: Tag Manager after a yes; a withdrawal leaves nothing behind',
    async (page) => {
      expect(blockWith('googleTagManager({', page)).not.toContain(mapped)
      await tab.goto(await running('googleTagManager({', page))
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
    },
  )

  test.each(managers)(
    '%s: Tag Manager before a yes; a withdrawal leaves nothing behind, without a reload',
    async (page) => {
      await tab.goto(await running(mapped, page))
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
    },
  )

  test('signals of other vendors, and a custom one', async () => {
    await tab.goto(await running('signal({', 'docs/signals.md'))
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
    await tab.goto(await running('guard(', 'docs/guard.md'))
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

  const films = () => blockWith('data-consent-embed=', 'docs/placeholders.md', 'html')

  test('embeds', async () => {
    await tab.goto(await running('embed(', 'docs/placeholders.md'))
    const [markup = ''] = /<div data-consent-embed.*?<\/div>/s.exec(films()) ?? []
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
    expect(films()).toContain('embed.js')
    site.set('/embeds', films())
    await tab.goto(site.url('/embeds'))
    await tab.waitFor(has('[data-consent-embed] iframe[data-consent="youtube"]'), 'the frame')
  })

  test('the declaration without a browser', async () => {
    const page = 'docs/declaration.md'
    const code = await bundle(blockWith('declaration(', page), page, 'esm')
    const { policy } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
      policy: string
    }
    expect(policy).toContain('#### Google Analytics')
    expect(policy).toContain('| `_ga_*` | Cookie | 2 years |')
  })

  test('headless', async () => {
    await tab.goto(await running('createConsent({', 'docs/own-interface.md'))
    await tab.click('#yes')
    expect(await tab.evaluate('document.cookie')).toMatch(/\.banner\..*\.analytics$/)
    expect(await tab.evaluate(has('#askfirst'))).toBe(false)
  })
})
