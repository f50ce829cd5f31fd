import { launch } from 'puppeteer-core'
import type { Browser, KeyInput, Page } from 'puppeteer-core'
import { ensureBrowsers } from '../../../scripts/browsers.mjs'
import type { Engine, Tab } from './engines.ts'
import { leave } from './leave.ts'
import { poll } from './poll.ts'
import { shared } from './shared.ts'

// Puppeteer's BiDi keyboard knows the space bar only by its character.
const keyOf = (name: string): KeyInput => (name === 'Space' ? ' ' : (name as KeyInput))

const press = async (page: Page, keys: string): Promise<void> => {
  const modifiers = keys.split('+').map(keyOf)
  const key = modifiers.pop()
  for (const modifier of modifiers) await page.keyboard.down(modifier)
  if (key) await page.keyboard.press(key)
  for (const modifier of modifiers.reverse()) await page.keyboard.up(modifier)
}

const tabOf = (page: Page): Tab => {
  const evaluate = async <T>(expression: string): Promise<T> =>
    (await page.evaluate(expression)) as T
  // After a page was restored from bfcache, Puppeteer waits in vain for the navigation that it starts next.
  let stuck = false
  const navigate = async (usual: () => Promise<unknown>, statement: string): Promise<void> => {
    await (stuck ? leave(evaluate, statement) : usual())
    stuck = false
  }
  return {
    goto: (url) => navigate(() => page.goto(url), `location.assign(${JSON.stringify(url)})`),
    reload: () => navigate(() => page.reload(), 'location.reload()'),
    back: async () => {
      await leave(evaluate, 'history.back()')
      stuck = true
    },
    url: () => evaluate('location.href'),
    click: (selector) => page.locator(selector).click(),
    press: (key) => press(page, key),
    type: async (selector, text) => {
      await page.locator(selector).click()
      await page.keyboard.press('End')
      await page.keyboard.type(text)
    },
    evaluate,
    waitFor: (expression, what = expression, timeoutMs) =>
      poll(() => evaluate(expression), what, timeoutMs),
    bringToFront: () => page.bringToFront(),
    setViewport: (width, height) => page.setViewport({ width, height }),
    screenshot: async (path) => void (await page.screenshot({ path })),
    close: () => page.close(),
  }
}

const start = (): Promise<Browser> => {
  const { firefox: executablePath } = ensureBrowsers(['firefox'])
  return launch({
    browser: 'firefox',
    headless: true,
    ...(executablePath && { executablePath }),
  })
}

const browser = shared(start, (running) => running.connected)

/** Opens a separate context in the worker's browser. */
export const launchFirefox = async (): Promise<Engine> => {
  let context = await (await browser()).createBrowserContext()
  const close = async (): Promise<void> => {
    if (context.browser().connected) await context.close()
  }
  return {
    name: 'firefox',
    newTab: async () => tabOf(await context.newPage()),
    fresh: async () => {
      await close()
      context = await (await browser()).createBrowserContext()
    },
    close,
  }
}
