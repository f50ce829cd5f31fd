import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core'
import { quietMark } from './page.ts'

/** What a visitor brings along: the cookies and the storage of an earlier visit. */
export type Kept = Awaited<ReturnType<BrowserContext['storageState']>>

export interface VisitOptions {
  readonly address: string
  readonly kept?: Kept | undefined
  /** How many times slower the processor is. */
  readonly throttle?: number
  /** Runs in the page before anything else. */
  readonly script?: string
}

/** A page in a fresh context. */
export interface Visit {
  readonly page: Page
  readonly cdp: CDPSession
  readonly context: BrowserContext
  /** Goes to the page and waits for its load event. */
  readonly go: () => Promise<unknown>
  /** How often Google Analytics was requested. */
  readonly googleRequests: () => number
}

const answerGoogle = async (cdp: CDPSession) => {
  let count = 0
  cdp.on('Fetch.requestPaused', ({ requestId }) => {
    count += 1
    const responseHeaders = [{ name: 'content-type', value: 'text/javascript' }]
    const answer = { requestId, responseCode: 200, responseHeaders }
    cdp.send('Fetch.fulfillRequest', answer).catch(() => {})
  })
  // Playwright's own route() would stop each request of the page on its way.
  await cdp.send('Fetch.enable', { patterns: [{ urlPattern: 'https://*' }] })
  return () => count
}

/** Prepares a visit in a fresh context, and closes it after use. */
export const visit = async <T>(
  browser: Browser,
  { address, kept, throttle, script }: VisitOptions,
  use: (visit: Visit) => Promise<T>,
): Promise<T> => {
  const context = await browser.newContext({ ...(kept && { storageState: kept }) })
  try {
    const page = await context.newPage()
    const cdp = await context.newCDPSession(page)
    const googleRequests = await answerGoogle(cdp)
    if (script) await page.addInitScript(script)
    if (throttle) await cdp.send('Emulation.setCPUThrottlingRate', { rate: throttle })
    const go = () => page.goto(address, { waitUntil: 'load' })
    return await use({ page, cdp, context, go, googleRequests })
  } finally {
    await context.close()
  }
}

/** Goes to the page and waits for its quiet point, without running anything in the page. */
export const goUntilQuiet = async ({ page, go }: Visit): Promise<void> => {
  const told = page.waitForEvent('console', (message) => message.text() === quietMark)
  await go()
  await told
}
