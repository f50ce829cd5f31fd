import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build as bundle } from 'esbuild'
import ts from 'typescript'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { writeAddress } from '../../examples/gallery/src/address.ts'
import { presets } from '../../examples/gallery/src/catalog.ts'
import { initialState, type State } from '../../examples/gallery/src/state.ts'
import { serveGallery } from '../../examples/serve.mjs'
import { launch, type ChromiumEngine, type ChromiumTab } from './support/engines.ts'
import { banner, dialog, has } from './support/page.ts'
import { openSite, type Site } from './support/site.ts'

/** The frames load on a busy machine, too. */
const patient = { timeout: 15_000 }
const root = fileURLToPath(new URL('../../', import.meta.url))
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What the examples' server gives. */
interface Served {
  readonly url: string
  close(): Promise<void>
}

let engine: ChromiumEngine
let tab: ChromiumTab
let gallery: Served
let site: Site
/** A site's folder, in which askfirst is installed. */
let folder: string
const problems: string[] = []
/** Requests to other hosts. */
const outside: string[] = []

beforeAll(async () => {
  await build({ root: join(root, 'examples/gallery'), logLevel: 'error' })
  engine = await launch('chromium')
  gallery = (await serveGallery()) as Served
  site = await openSite()
  folder = mkdtempSync(join(tmpdir(), 'askfirst-'))
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(root, join(folder, 'node_modules/askfirst'))
})
afterAll(async () => {
  await engine.close()
  await gallery.close()
  await site.close()
  rmSync(folder, { recursive: true })
})
beforeEach(async () => {
  await engine.fresh()
  tab = await engine.newTab()
  problems.length = outside.length = 0
  tab.page.on('pageerror', (error) => problems.push(error.message))
  tab.page.on('console', (line) => {
    if (['error', 'warning'].includes(line.type())) problems.push(line.text())
  })
  await tab.page.route(/^https?:..(?!127\.0\.0\.1|localhost)/, (route) => {
    outside.push(route.request().url())
    return route.abort()
  })
})
afterEach(() => {
  expect(outside).toEqual([])
})

const settle = () =>
  tab.waitFor(
    `[...document.querySelectorAll('iframe')].every((frame) => frame.src && !('loading' in frame.dataset))`,
    'the frames',
  )
const open = async (state: Partial<State> = {}) => {
  await tab.goto(`${gallery.url}#${writeAddress({ ...initialState, ...state })}`)
  await settle()
}
const frame = (device: 'phone' | 'desktop') => tab.page.locator(`.${device} iframe`).contentFrame()
/** What an expression is in both frames, whose policy forbids `eval`. */
const inFrames = (expression: string) =>
  tab.evaluate<unknown[]>(`[...document.querySelectorAll('iframe')].map(({ contentWindow }) => {
    const { document, getComputedStyle, matchMedia } = contentWindow
    return ${expression}
  })`)
const shown = `(() => {
  const banner = document.querySelector('[data-askfirst-banner]')
  return banner && [banner.dataset.askfirstLayout, banner.closest('[lang]').lang].join()
})()`
const codeOf = (id: 'bundler' | 'tag') =>
  tab.evaluate<string>(`document.querySelector('#${id}-code').textContent`)
const pick = async (name: string) => {
  await tab.page.getByLabel('Find a service').fill(name)
  await tab.page.getByRole('checkbox', { name, exact: true }).check()
}
const settingsText = `document.querySelector('${dialog}[open]').textContent`

/** Starts what the gallery has printed for the script tag. */
const startTag = async (markup: string) => {
  const [head = '', body = ''] = markup.split('<!-- In the body -->')
  site.set('/tag', `<!doctype html><html lang="en"><title>x</title>${head}<body>${body}`)
  await tab.goto(site.url('/tag'))
  await tab.waitFor(has(banner), 'the banner')
}

const options = ts.parseJsonConfigFileContent(
  { extends: join(root, 'tsconfig.json') },
  ts.sys,
  root,
).options

/** Compiles what the gallery has printed for a bundler. */
const compile = (code: string) => {
  const file = join(folder, 'consent.ts')
  writeFileSync(file, code)
  return ts
    .getPreEmitDiagnostics(ts.createProgram([file], options))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}

/** Compiles, bundles and starts it. */
const startBundle = async (code: string) => {
  expect(compile(code)).toEqual([])
  const { outputFiles, warnings } = await bundle({
    entryPoints: [join(folder, 'consent.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    splitting: true,
    outdir: folder,
    logLevel: 'silent',
  })
  expect(warnings).toEqual([])
  for (const { path, text } of outputFiles) site.set(path.slice(folder.length), { body: text })
  const places = [...code.matchAll(/^\/\/ (<.*)$/gm)].map(([, line]) => line).join('')
  const styles = outputFiles.some(({ path }) => path.endsWith('.css'))
    ? '<link rel="stylesheet" href="/consent.css">'
    : ''
  site.set(
    '/bundle',
    `<!doctype html><html lang="en"><title>x</title>${styles}<script type="module" src="/consent.js"></script><body>${places}`,
  )
  await tab.goto(site.url('/bundle'))
  await tab.waitFor(has(banner), 'the banner')
}

const openSettings = async () => {
  await tab.click(`${banner} [data-consent-open]`)
  await tab.waitFor(has(`${dialog}[open]`), 'the settings')
}

describe('the selected options', () => {
  const pickAll = async () => {
    await open({ services: [] })
    await tab.page.getByRole('radio', { name: 'Bar', exact: true }).check()
    await tab.page.getByRole('radio', { name: 'Top', exact: true }).check()
    await tab.page.getByRole('group', { name: 'Theme' }).getByRole('radio').nth(1).check()
    await tab.page.getByLabel('Language').selectOption('de')
    await pick('Matomo')
    await tab.page.getByRole('radio', { name: 'Matomo Cloud' }).check()
    await tab.page.getByLabel('Matomo: cloud').fill('example.matomo.cloud')
    await tab.page.getByLabel('Matomo: siteId').fill('7')
    await pick('Google Analytics')
    await tab.page.getByLabel('Google Analytics: id').fill('G-TEST')
    await tab.page.locator('#service-googleAnalytics summary').click()
    await tab.page.getByLabel('Google Analytics: config').fill('{ "debug_mode": true }')
  }
  const ground = `getComputedStyle(document.documentElement).getPropertyValue('--askfirst-background')`

  test('apply in both frames', async () => {
    await pickAll()
    await expect.poll(() => inFrames(shown), patient).toEqual(['bar,de', 'bar,de'])
    await settle()
    for (const color of await inFrames(ground)) expect(color).not.toBe('')
    await tab.page.getByRole('button', { name: 'Show settings' }).click()
    await settle()
    for (const text of await inFrames(settingsText)) {
      expect(text).toContain('Datenschutz-Einstellungen')
      expect(text).toContain('Matomo')
      expect(text).toContain('Google Analytics')
    }
    expect(problems).toEqual([])
  })

  test('match the code printed for the script tag', async () => {
    await pickAll()
    await startTag(await codeOf('tag'))
    expect(await tab.evaluate(shown)).toBe('bar,de')
    expect(await tab.evaluate(ground)).not.toBe('')
    await openSettings()
    expect(await tab.evaluate(settingsText)).toMatch(/Matomo.*Google Analytics/s)
  })

  test('match the code printed for a bundler, which compiles', async () => {
    await pickAll()
    const code = await codeOf('bundler')
    await startBundle(code)
    expect(await tab.evaluate(shown)).toBe('bar,de')
    expect(await tab.evaluate(ground)).not.toBe('')
    await openSettings()
    expect(await tab.evaluate(settingsText)).toMatch(/Matomo.*Google Analytics/s)
  })

  test('are in the address, which can be shared', async () => {
    await pickAll()
    const code = await codeOf('tag')
    await tab.waitFor(`location.hash.includes('debug_mode')`, 'the address')
    const address = await tab.url()
    await engine.fresh()
    tab = await engine.newTab()
    await tab.goto(address)
    await settle()
    expect(await codeOf('tag')).toBe(code)
    expect(await tab.page.getByLabel('Matomo: siteId').inputValue()).toBe('7')
    // A link that is pasted into the open page.
    await tab.evaluate(`location.hash = 'layout=card&service=hotjar:analytics&hotjar.id=123'`)
    await tab.waitFor(`document.querySelector('#tag-code').textContent.includes('"123"')`, 'hotjar')
    expect(await tab.page.getByRole('radio', { name: 'Card' }).isChecked()).toBe(true)
    expect(await tab.page.getByLabel('Hotjar: id').inputValue()).toBe('123')
  })
})

describe('the printed code', () => {
  const odd: Partial<State> = {
    layout: 'inline',
    settings: 'inline',
    language: 'pt-BR',
    policyUrl: "/it's?a=1&b=2",
    categories: [{ id: 'kids-club', title: `Kids' "club" </script> \\ <!--` }],
    services: [
      { id: 'youtube', category: 'kids-club', way: 0, values: {} },
      {
        id: 'fathom',
        category: 'analytics',
        way: 0,
        values: { id: 'A', eu: 'true', attributes: '{ "data-spa": "auto" }' },
      },
    ],
  }
  const inlineShown = `[document.querySelector('[data-consent-banner] [data-askfirst-banner]') && 'inline',
    document.querySelector('[data-askfirst-banner]').closest('[lang]').lang].join()`
  const inlineText = `document.querySelector('[data-consent-settings] [data-askfirst-settings]')?.textContent`

  test.each(['tag', 'bundler'] as const)('escapes any inline text: %s', async (id) => {
    await open(odd)
    const code = await codeOf(id)
    await (id === 'tag' ? startTag(code) : startBundle(code))
    await tab.waitFor(inlineText, 'the settings')
    expect(await tab.evaluate(inlineShown)).toBe('inline,pt-BR')
    expect(await tab.evaluate(inlineText)).toContain(`Kids' "club" </script> \\ <!--`)
  })

  const all = (way: number): Partial<State> => ({
    language: 'en',
    services: presets.map((preset) => {
      const chosen = preset.ways[way] ? way : 0
      const values = Object.entries(preset.ways[chosen]?.example ?? {})
      return {
        ...{ id: preset.id, category: preset.category, way: chosen },
        values: Object.fromEntries(values.map(([name, value]) => [name, String(value)])),
      }
    }),
  })

  test.each([0, 1])('compiles with every preset, set of options %i', async (way) => {
    await open(all(way))
    expect(await tab.page.locator('#missing').textContent()).toBe('')
    expect(compile(await codeOf('bundler'))).toEqual([])
  })

  test('lists every preset in the frames, without its options', async () => {
    await open({
      services: presets.map(({ id, category }) => ({ id, category, way: 0, values: {} })),
    })
    await tab.page.getByRole('button', { name: 'Show settings' }).click()
    await settle()
    await inFrames(
      `document.querySelectorAll('${dialog}[open] summary').forEach((summary) => summary.click())`,
    )
    for (const { name } of presets)
      await expect
        .poll(() => inFrames(`${settingsText}.includes(${JSON.stringify(name)})`))
        .toEqual([true, true])
  })

  test.each(['bundler', 'tag'] as const)('is copied to the clipboard: %s', async (id) => {
    await engine.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await open()
    await tab.click(`#${id}-copy`)
    await tab.waitFor(`document.querySelector('#copied').textContent`, 'the confirmation')
    expect(await tab.evaluate('navigator.clipboard.readText()')).toBe(await codeOf(id))
  })
})

describe('an option', () => {
  test('that is required and empty is reported until it is filled in', async () => {
    await open({ services: [] })
    await pick('Hotjar')
    const missing = tab.page.locator('#missing')
    const field = tab.page.getByLabel('Hotjar: id')
    expect(await missing.textContent()).toContain('Hotjar: id is required.')
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    await missing.getByRole('button', { name: 'Hotjar: id' }).click()
    expect(await tab.evaluate('document.activeElement.id')).toBe('hotjar.id')
    await tab.page.keyboard.type('1234567')
    expect(await missing.textContent()).toBe('')
    expect(await field.getAttribute('aria-invalid')).toBeNull()
  })

  test('that is invalid for the preset or as JSON is reported with the error’s message', async () => {
    await open({ services: [] })
    await pick('Matomo')
    await tab.page.getByLabel('Matomo: url').fill('stats')
    await tab.page.getByLabel('Matomo: siteId').fill('1')
    const missing = tab.page.locator('#missing')
    expect(await missing.textContent()).toContain(
      'Matomo: url must be written like https://stats.example.',
    )
    await tab.page.getByLabel('Matomo: url').fill('https://stats.example')
    expect(await missing.textContent()).toBe('')
    await pick('Amplitude')
    await tab.page.getByLabel('Amplitude: key').fill('k')
    await tab.page.locator('#service-amplitude summary').click()
    await tab.page.getByLabel('Amplitude: config').fill('{ a: 1 }')
    expect(await missing.textContent()).toContain('Amplitude: config must be an object as JSON')
  })

  test('keeps the focus while frames open dialogs', async () => {
    await open({ layout: 'card', modal: true })
    const field = tab.page.getByLabel('Google Analytics: id')
    await field.fill('')
    await field.focus()
    for (const letter of 'G-12') {
      await tab.page.keyboard.type(letter)
      await tab.evaluate('new Promise((resolve) => setTimeout(resolve, 350))')
    }
    expect(await field.inputValue()).toBe('G-12')
    expect(await tab.evaluate('document.activeElement.id')).toBe('googleAnalytics.id')
    await tab.page.keyboard.press('Tab')
    await tab.waitFor(
      `document.querySelector('.phone iframe').src.includes('G-12') || document.querySelector('.phone iframe').contentWindow.location.href.includes('G-12')`,
      'the frames to follow',
    )
  })
})

describe('the frames', () => {
  test('load nothing from the services, and ask again after a change', async () => {
    await open()
    await frame('phone').locator(`${banner} [data-consent-accept]`).click()
    await expect.poll(() => inFrames(shown), patient).toEqual(['box,en', null])
    await expect
      .poll(() => problems.filter((text) => text.includes('googletagmanager')), patient)
      .not.toEqual([])
    expect(outside).toEqual([])
    await tab.page.getByRole('button', { name: 'Ask again' }).click()
    await settle()
    expect(await inFrames(shown)).toEqual(['box,en', 'box,en'])
  })

  test('are light or dark', async () => {
    await tab.page.emulateMedia({ colorScheme: 'light' })
    await open()
    const scheme = `(() => {
      const banner = document.querySelector('${banner}')
      return banner && getComputedStyle(banner).colorScheme
    })()`
    await expect.poll(() => inFrames(scheme), patient).toEqual(['light', 'light'])
    await tab.page.getByRole('radio', { name: 'Dark' }).check()
    await expect.poll(() => inFrames(scheme), patient).toEqual(['dark', 'dark'])
  })
})

describe('categories', () => {
  test('can be added', async () => {
    await open({ services: [] })
    const id = tab.page.getByLabel('Your own id')
    await id.fill('1st')
    await tab.page.keyboard.press('Enter')
    expect(await tab.page.locator('#own-fault').textContent()).toContain(
      'Begin the id with a letter',
    )
    await id.fill('newsletter')
    await tab.page.getByLabel('Its title').fill('News by mail')
    await tab.page.getByRole('button', { name: 'Add' }).click()
    expect(await codeOf('tag')).toContain('"newsletter": { "title": "News by mail" }')
    expect(await tab.page.locator('#own-fault').textContent()).toBe('')
  })

  test('can’t be removed while they have a service', async () => {
    await open()
    const box = tab.page.getByRole('checkbox', { name: 'analytics', exact: true })
    await box.click({ force: true })
    expect(await box.isChecked()).toBe(true)
    await tab.page.getByRole('button', { name: 'Remove Google Analytics' }).click()
    expect(await tab.evaluate('document.activeElement.id')).toBe('search')
    await box.click()
    expect(await codeOf('bundler')).not.toContain('analytics')
  })

  test('services are found by any word in their description', async () => {
    await open()
    await tab.page.getByLabel('Find a service').fill('videos')
    const found = tab.page.locator('.list li:visible label')
    expect(await found.allTextContents()).toEqual(
      presets.filter(({ purpose }) => purpose.includes('videos')).map(({ name }) => name),
    )
  })
})

describe.each(['light', 'dark'] as const)('axe-core, %s', (colorScheme) => {
  const violations = async () => {
    await tab.evaluate(axe)
    return tab.evaluate<string[]>(
      `axe.run(document, { iframes: false })
        .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ': ' + html + failureSummary)))`,
    )
  }
  const hotjar = { id: 'hotjar', category: 'analytics', way: 0, values: {} }
  const matomo = { id: 'matomo', category: 'analytics', way: 1, values: {} }

  test.each([320, 768, 1440])(
    'has no violations and no sideways scrolling, at %i px',
    async (width) => {
      await tab.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await tab.setViewport(width, 900)
      await open({ services: [hotjar, matomo] })
      await tab.evaluate(`document.querySelectorAll('details').forEach((one) => (one.open = true))`)
      expect(await violations()).toEqual([])
      expect(await tab.evaluate('document.documentElement.scrollWidth')).toBe(width)
    },
  )

  test('has no violations on the demo', async () => {
    await tab.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await tab.goto(`${gallery.url}demo.html`)
    await tab.waitFor(has(banner), 'the banner')
    expect(await violations()).toEqual([])
  })
})

test('the gallery works by keyboard', async () => {
  await open({ services: [] })
  await tab.page.getByRole('radio', { name: 'Box' }).focus()
  await tab.press('ArrowRight')
  await tab.evaluate(`document.querySelector('#search').focus()`)
  await tab.page.keyboard.type('vimeo')
  await tab.press('Tab')
  if ((await tab.evaluate('document.activeElement.tagName')) !== 'INPUT') await tab.press('Tab')
  await tab.press('Space')
  const code = await codeOf('bundler')
  expect(code).toContain("layout: 'bar'")
  expect(code).toContain('vimeo()')
})
