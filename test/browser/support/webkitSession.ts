import { setTimeout as sleep } from 'node:timers/promises'
import { Builder, Capabilities } from 'selenium-webdriver'
import type { WebDriver } from 'selenium-webdriver'
import { ensureBrowsers } from '../../../scripts/browsers.mjs'
import { Lost } from './lost.ts'
import { startWebkitDriver } from './webkitDriver.ts'
import type { WebkitDriver } from './webkitDriver.ts'

export interface WebkitSession {
  readonly driver: WebDriver
  readonly driverPid: number
  /** Whether the browser stopped answering; then its processes have been ended. */
  readonly isLost: boolean
  /** Runs a command; if it isn't answered in time, the session is lost. */
  run<T>(command: (driver: WebDriver) => Promise<T>): Promise<T>
  /** Ends the browser. The driver stays for the next session if it still answers. */
  close(): Promise<void>
}

/** How long WebKit may take, in milliseconds. */
export interface Limits {
  /** Starting the browser. */
  start: number
  /** Answering a command. */
  command: number
  /** Ending the browser, until the driver reports that it is ready for another. */
  quit: number
}

// WebKitWebDriver waits forever if its browser has crashed.
const within = async <T>(answer: Promise<T>, limitMs: number, server: WebkitDriver): Promise<T> => {
  const timer = new AbortController()
  const late = async (): Promise<never> => {
    await sleep(limitMs, undefined, { ref: false, signal: timer.signal })
    throw new Lost(`WebKit did not answer within ${limitMs} ms`)
  }
  const ended = async (): Promise<never> => {
    await server.ended
    throw new Lost('WebKitWebDriver ended')
  }
  try {
    return await Promise.race([answer, late(), ended()])
  } finally {
    timer.abort()
  }
}

const openBrowser = (server: WebkitDriver, binary: string, limitMs: number): Promise<WebDriver> => {
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  })
  // Async, as the builder returns a thenable that isn't a promise.
  const open = async (): Promise<WebDriver> =>
    await new Builder()
      .disableEnvironmentOverrides()
      .usingServer(server.url)
      .withCapabilities(capabilities)
      .build()
  return within(open(), limitMs, server)
}

/** Drivers without a session; a driver has one at a time. */
const idle: WebkitDriver[] = []

const takeDriver = async (limits: Readonly<Limits>): Promise<WebkitDriver> => {
  const { webkitDriver = '', xvfb = '' } = ensureBrowsers(['webkit'])
  const before = idle.pop()
  if (!before) return startWebkitDriver(webkitDriver, xvfb)
  try {
    await within(fetch(`${before.url}/status`), limits.quit, before)
    return before
  } catch {
    await before.close()
    return startWebkitDriver(webkitDriver, xvfb)
  }
}

const openSession = async (limits: Readonly<Limits>) => {
  const { miniBrowser = '' } = ensureBrowsers(['webkit'])
  const server = await takeDriver(limits)
  try {
    return { server, driver: await openBrowser(server, miniBrowser, limits.start) }
  } catch (error) {
    await server.close()
    throw error
  }
}

/**
 * Starts a browser with nothing stored: MiniBrowser keeps all data of an automated session in memory.
 * A driver that fails to start it is replaced immediately.
 */
export const startWebkitSession = async (limits: Readonly<Limits>): Promise<WebkitSession> => {
  const { server, driver } = await openSession(limits).catch(() => openSession(limits))
  let isLost = false
  let isClosed = false
  const abandon = async (): Promise<void> => {
    isLost = true
    await server.close()
  }
  return {
    driver,
    driverPid: server.pid,
    get isLost() {
      return isLost
    },
    async run(command) {
      if (isLost) throw new Lost('WebKit stopped answering, and the page went with it')
      if (isClosed) throw new Error('fresh() has closed this tab')
      try {
        return await within(command(driver), limits.command, server)
      } catch (error) {
        const { name } = error as Error
        if (error instanceof Lost || name === 'NoSuchSessionError') await abandon()
        throw error
      }
    },
    async close() {
      if (isLost || isClosed) return
      isClosed = true
      try {
        await within(driver.quit(), limits.quit, server)
        idle.push(server)
      } catch {
        await server.close()
      }
    },
  }
}
