import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { servePlain, serveVite } from '../../examples/serve.mjs'
import { launch, type ChromiumEngine, type ChromiumTab } from './support/engines.ts'
import { accept, banner, dialog, has, reject } from './support/page.ts'

let engine: ChromiumEngine
let tab: ChromiumTab
const requests: string[] = []
const problems: string[] = []
/** What the examples' server gives. */
interface Served {
  readonly url: string
  close(): Promise<void>
}

let plain: Served
let vite: Served

beforeAll(async () => {
  const root = fileURLToPath(new URL('../../examples/vite', import.meta.url))
  await build({ root, logLevel: 'error' })
  engine = await launch('chromium')
  plain = (await servePlain()) as Served
  vite = (await serveVite()) as Served
})
afterAll(async () => {
  await engine.close()
  await plain.close()
  await vite.close()
})
beforeEach(async () => {
  await engine.fresh()
  tab = await engine.newTab()
  requests.length = problems.length = 0
  tab.page.on('request', (request) => requests.push(request.url()))
  tab.page.on('pageerror', (error) => problems.push(error.message))
  tab.page.on('console', (line) => {
    if (['error', 'warning'].includes(line.type())) problems.push(line.text())
  })
  await tab.page.route(/^https:..[^/]*(google|youtube)/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  )
})
afterEach(() => {
  expect(problems).toEqual([])
})

const third = () =>
  requests.map((url) => new URL(url).hostname).filter((host) => /google|youtube/.test(host))
const own = (part: string) => requests.filter((url) => url.includes(part)).length
const settle = () => tab.evaluate('new Promise((resolve) => setTimeout(resolve, 400))')
const open = async (url: string) => {
  await tab.goto(url)
  await tab.waitFor(has(banner), 'the banner')
}

describe('examples/plain', () => {
  test('sends nothing to analytics before Accept, and one request after', async () => {
    await open(plain.url)
    await settle()
    expect(third()).toEqual([])
    await tab.click(accept)
    await expect.poll(third).toEqual(['www.googletagmanager.com'])
    await settle()
    expect(third()).toEqual(['www.googletagmanager.com'])
  })

  test('sends nothing after Reject, on this page and the next', async () => {
    await open(plain.url)
    await tab.click(reject)
    await tab.goto(`${plain.url}contact.html`)
    await settle()
    expect(third()).toEqual([])
  })

  test('sends nothing after a withdrawal and a reload', async () => {
    await open(plain.url)
    await tab.click(accept)
    await expect.poll(third).toHaveLength(1)
    await tab.click('footer a[href="#privacy-settings"]')
    await tab.waitFor(has(`${dialog}[open]`), 'the settings')
    await tab.click(`${dialog} [data-consent-reject]`)
    await settle()
    await tab.reload()
    await settle()
    expect(third()).toHaveLength(1)
    expect(await tab.evaluate('document.cookie')).toMatch(/^consent=[^;]*!analytics[^;]*$/)
  })

  test('loads the film in its page on yes, and runs its gated scripts in order', async () => {
    await open(`${plain.url}articles/the-projector-works.html`)
    expect(third()).toEqual([])
    await tab.click(accept)
    await expect
      .poll(() => third().sort())
      .toEqual(['www.googletagmanager.com', 'www.youtube-nocookie.com'])
  })
})

describe('examples/plain, the cookie policy', () => {
  test.each([320, 768, 1440])('inserts its list without layout shift, at %i px', async (width) => {
    await tab.setViewport(width, 900)
    await tab.page.addInitScript(`
      window.shifts = 0
      new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (shifts += value)))
        .observe({ type: 'layout-shift', buffered: true })`)
    await open(`${plain.url}cookies.html`)
    await tab.waitFor(has('[data-consent-declaration] table'), 'the list')
    await settle()
    expect(await tab.evaluate('shifts')).toBe(0)
  })
})

describe('examples/plain, forms', () => {
  const send = async () => {
    await tab.goto(`${plain.url}contact.html`)
    await tab.type('#name', 'Anna')
    await tab.type('#email', 'anna@example.org')
    await tab.evaluate(
      `document.querySelectorAll('form[data-thanks] :is(textarea, select)').forEach((one) => (one.value ||= one.options?.[1]?.value ?? 'Text'))`,
    )
    await tab.click('form[data-thanks] button')
    await tab.waitFor(has('.thanks'), 'the thanks')
  }

  test('stores a visitor’s details only with consent, and erases them on withdrawal', async () => {
    await send()
    expect(await tab.evaluate('localStorage.length')).toBe(0)
    await tab.evaluate(`askfirst.consent.save({ forms: true })`)
    await send()
    await tab.goto(`${plain.url}contact.html`)
    await tab.waitFor(`document.querySelector('#name').value === 'Anna'`, 'the name')
    await tab.evaluate(`askfirst.consent.withdraw('forms')`)
    expect(await tab.evaluate('localStorage.length')).toBe(0)
    await tab.reload()
    expect(await tab.evaluate(`document.querySelector('#name').value`)).toBe('')
  })
})

describe('examples/vite', () => {
  test('downloads no widget code for a visitor who has decided', async () => {
    await open(vite.url)
    expect(own('/ask-')).toBe(1)
    await tab.click(accept)
    await expect.poll(third).toEqual(['www.googletagmanager.com'])
    requests.length = 0
    await tab.reload()
    await settle()
    expect(own('/ask-') + own('showSettings')).toBe(0)
    expect(third()).toEqual(['www.googletagmanager.com'])
    await tab.click('[href="#privacy-settings"], [data-consent-open]')
    await tab.waitFor(has(`${dialog}[open]`), 'the settings')
    expect([own('/ask-'), own('showSettings')]).toEqual([0, 1])
  })
})
