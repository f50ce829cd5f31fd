import { launch, type Browser, type CDPSession } from 'puppeteer-core'
import { ensureBrowsers } from '../../scripts/browsers.mjs'

/** A page in a fresh context, driven by the protocol alone. */
export interface OpenPage {
  readonly cdp: CDPSession
  readonly browserContextId: string
  readonly close: () => Promise<unknown>
}

/** Chromium. */
export interface Chromium {
  readonly version: string
  /** The session of the browser as a whole. */
  readonly cdp: CDPSession
  readonly openPage: () => Promise<OpenPage>
  readonly close: () => Promise<void>
}

const size = { width: 1280, height: 720 }

const openPage = async (browser: Browser, cdp: CDPSession): Promise<OpenPage> => {
  const { browserContextId } = await cdp.send('Target.createBrowserContext')
  const { targetId } = await cdp.send('Target.createTarget', {
    url: 'about:blank',
    browserContextId,
    ...size,
  })
  const target = await browser.waitForTarget(
    (one) => (one as unknown as { _targetId: string })._targetId === targetId,
  )
  return {
    cdp: await target.createCDPSession(),
    browserContextId,
    close: () => cdp.send('Target.disposeBrowserContext', { browserContextId }),
  }
}

/**
 * Launches Chromium. Pages are driven by the protocol alone: Playwright's and Puppeteer's own pages create an
 * additional script context in each frame, which costs memory and time.
 */
export const launchBrowser = async (): Promise<Chromium> => {
  const { chromium } = ensureBrowsers(['chromium'])
  const browser = await launch({
    ...(chromium && { executablePath: chromium }),
    args: ['--no-sandbox', '--host-resolver-rules=MAP *.example.test 127.0.0.1'],
    pipe: true,
  })
  const cdp = await browser.target().createCDPSession()
  return {
    version: await browser.version(),
    cdp,
    openPage: () => openPage(browser, cdp),
    close: () => browser.close(),
  }
}
