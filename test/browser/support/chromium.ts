import { chromium } from 'playwright-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { ensureBrowsers } from '../../../scripts/browsers.mjs'
import type { Engine, Tab } from './engines.ts'
import { leave } from './leave.ts'
import { poll } from './poll.ts'
import { shared } from './shared.ts'

export interface ChromiumTab extends Tab {
  readonly page: Page
}

export interface ChromiumEngine extends Engine {
  /** The current context; fresh() replaces it. */
  readonly context: BrowserContext
  newTab(): Promise<ChromiumTab>
}

/** Goes to a page; where the reload of a withdrawal comes in between, again. Elsewhere, the later navigation wins. */
const goto = (page: Page, url: string) =>
  page.goto(url).catch((error: unknown) => {
    if (String(error).includes('interrupted by another navigation')) return page.goto(url)
    throw error
  })

const tabOf = (page: Page): ChromiumTab => ({
  page,
  goto: async (url) => void (await goto(page, url)),
  reload: async () => void (await page.reload()),
  back: () => leave((expression) => page.evaluate(expression), 'history.back()'),
  url: () => Promise.resolve(page.url()),
  click: (selector) => page.locator(selector).first().click(),
  press: (key) => page.keyboard.press(key),
  type: async (selector, text) => {
    await page.locator(selector).first().click()
    await page.keyboard.press('End')
    await page.keyboard.type(text)
  },
  evaluate: <T>(expression: string) => page.evaluate<T>(expression),
  waitFor: (expression, what = expression, timeoutMs) =>
    poll(() => page.evaluate(expression), what, timeoutMs),
  bringToFront: () => page.bringToFront(),
  setViewport: (width, height) => page.setViewportSize({ width, height }),
  screenshot: async (path) => void (await page.screenshot({ path })),
  close: () => page.close(),
})

// Chromium obeys only the last --disable-features, so Playwright's own are repeated.
const disabledByPlaywright = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
]

// Each window loads two pages for the address bar's menu, in a process of their own, and starts a spare process.
// Together they cost as much as a short test.
const disabledFeatures = [
  ...disabledByPlaywright,
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'SpareRendererForSitePerProcess',
]

export const chromiumFlags: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--host-resolver-rules=MAP *.example.test 127.0.0.1',
  `--disable-features=${disabledFeatures.join()}`,
]

const start = (): Promise<Browser> => {
  const { chromium: executablePath } = ensureBrowsers(['chromium'])
  return chromium.launch({
    ...(executablePath && { executablePath }),
    args: [...chromiumFlags],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  })
}

const browser = shared(start, (running) => running.isConnected())

/** Opens a separate context in the worker's browser. */
export const launchChromium = async (): Promise<ChromiumEngine> => {
  let context = await (await browser()).newContext()
  const close = async (): Promise<void> => {
    if (context.browser()?.isConnected()) await context.close()
  }
  return {
    name: 'chromium',
    get context() {
      return context
    },
    newTab: async () => tabOf(await context.newPage()),
    fresh: async () => {
      await close()
      context = await (await browser()).newContext()
    },
    close,
  }
}
