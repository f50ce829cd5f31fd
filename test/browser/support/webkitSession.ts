import { setTimeout as sleep } from 'node:timers/promises'
import { Builder, Capabilities } from 'selenium-webdriver'
import type { WebDriver } from 'selenium-webdriver'
import { ensureBrowsers } from '../../../scripts/browsers.mjs'
import { startWebkitDriver } from './webkitDriver.ts'

export interface WebkitSession {
  readonly driver: WebDriver
  close(): Promise<void>
}

// WebKitWebDriver waits for ever when its browser has crashed.
export const withinLimit = <T>(answer: Promise<T>, limitMs = 30_000): Promise<T> => {
  const late = async (): Promise<never> => {
    await sleep(limitMs, undefined, { ref: false })
    throw new Error(`WebKit did not answer within ${limitMs} ms`)
  }
  return Promise.race([answer, late()])
}

const openSession = (server: string, binary: string): Promise<WebDriver> => {
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  })
  // Through an async function, as the builder returns a thenable that isn't a promise.
  const open = async (): Promise<WebDriver> =>
    await new Builder()
      .disableEnvironmentOverrides()
      .usingServer(server)
      .withCapabilities(capabilities)
      .build()
  return withinLimit(open())
}

/** Starts a driver, a screen and a browser of their own, with nothing stored. */
export const startWebkitSession = async (): Promise<WebkitSession> => {
  const { webkitDriver = '', miniBrowser = '', xvfb = '' } = ensureBrowsers(['webkit'])
  const server = await startWebkitDriver(webkitDriver, xvfb)
  try {
    const driver = await openSession(server.url, miniBrowser)
    const quit = (): Promise<void> => withinLimit(driver.quit(), 5000).catch(() => undefined)
    return { driver, close: () => quit().finally(() => server.close()) }
  } catch (error) {
    await server.close()
    throw error
  }
}
