import { setTimeout as sleep } from 'node:timers/promises'
import type { CDPSession, Protocol } from 'puppeteer-core'
import type { Chromium } from './browser.ts'
import { quietAfter, quietMark } from './page.ts'

/** The cookies of an earlier visit. */
export type Kept = readonly Protocol.Network.Cookie[]

export interface VisitOptions {
  readonly address: string
  readonly kept?: Kept | undefined
  /** How many times slower the processor is. */
  readonly throttle?: number
}

/** A visit to a page. */
export interface Visit {
  readonly cdp: CDPSession
  /** Goes to the page and waits for its quiet point, without running anything in it. */
  readonly goUntilQuiet: () => Promise<void>
  readonly evaluate: <T>(expression: string) => Promise<T>
  /** Waits until an expression is true. */
  readonly waitFor: (expression: string, milliseconds?: number) => Promise<boolean>
  readonly click: (selector: string) => Promise<void>
  /** How often Google Analytics was requested. */
  readonly googleRequests: () => number
  readonly cookies: () => Promise<Kept>
}

const patience = 60_000

const answerGoogle = async (cdp: CDPSession) => {
  let count = 0
  cdp.on('Fetch.requestPaused', ({ requestId }) => {
    count += 1
    const responseHeaders = [{ name: 'content-type', value: 'text/javascript' }]
    const answer = { requestId, responseCode: 200, responseHeaders }
    cdp.send('Fetch.fulfillRequest', answer).catch(() => {})
  })
  // Other requests aren't paused.
  await cdp.send('Fetch.enable', { patterns: [{ urlPattern: 'https://*' }] })
  return () => count
}

const evaluateIn =
  (cdp: CDPSession) =>
  async <T>(expression: string): Promise<T> => {
    const asked = { expression, returnByValue: true, awaitPromise: true }
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', asked)
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    }
    return result.value as T
  }

const waitIn = async (cdp: CDPSession, expression: string, milliseconds = patience) => {
  const end = performance.now() + milliseconds
  while (performance.now() < end) {
    if (await evaluateIn(cdp)<boolean>(expression)) return true
    await sleep(100)
  }
  return false
}

// The Runtime domain stays disabled, as it costs memory and time in each frame. Even so, an empty frame in markup has a
// script context of about 175 KiB, which managers that gate frames in a template avoid.
const goUntilQuietIn = async (cdp: CDPSession, url: string) => {
  const loaded = new Promise<unknown>((resolve) => cdp.once('Page.loadEventFired', resolve))
  await cdp.send('Page.navigate', { url })
  await loaded
  await sleep(quietAfter)
  const quiet = `performance.getEntriesByName('${quietMark}').length > 0`
  if (!(await waitIn(cdp, quiet))) throw new Error(`${url} didn’t get quiet.`)
}

const middleOf = (selector: string) => `(() => {
  const { x, y, width, height } = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect()
  return { x: x + width / 2, y: y + height / 2 }
})()`

const clickIn = async (cdp: CDPSession, selector: string) => {
  const place = await evaluateIn(cdp)<{ x: number; y: number }>(middleOf(selector))
  const mouse = { ...place, button: 'left', clickCount: 1 } as const
  await cdp.send('Input.dispatchMouseEvent', { ...place, type: 'mouseMoved' })
  // Gives code that loads on hover the time that a visitor would give it.
  await sleep(100)
  await cdp.send('Input.dispatchMouseEvent', { ...mouse, type: 'mousePressed' })
  await cdp.send('Input.dispatchMouseEvent', { ...mouse, type: 'mouseReleased' })
}

/** Prepares a visit in a fresh context, and closes it after use. */
export const visit = async <T>(
  browser: Chromium,
  { address, kept, throttle }: VisitOptions,
  use: (visit: Visit) => Promise<T>,
): Promise<T> => {
  const { cdp, browserContextId, close } = await browser.openPage()
  try {
    const googleRequests = await answerGoogle(cdp)
    await cdp.send('Page.enable')
    if (kept) await browser.cdp.send('Storage.setCookies', { cookies: [...kept], browserContextId })
    if (throttle) await cdp.send('Emulation.setCPUThrottlingRate', { rate: throttle })
    return await use({
      cdp,
      goUntilQuiet: () => goUntilQuietIn(cdp, address),
      evaluate: evaluateIn(cdp),
      waitFor: (expression, milliseconds) => waitIn(cdp, expression, milliseconds),
      click: (selector) => clickIn(cdp, selector),
      googleRequests,
      cookies: async () =>
        (await browser.cdp.send('Storage.getCookies', { browserContextId })).cookies,
    })
  } finally {
    await close()
  }
}
