/**
 * Starts a browser on the first call, and returns the same one to later test files.
 * A browser that crashed is replaced.
 */
export const shared = <Browser>(
  start: () => Promise<Browser>,
  isRunning: (browser: Browser) => boolean,
): (() => Promise<Browser>) => {
  let current: Browser | undefined
  return async () => {
    if (!current || !isRunning(current)) current = await start()
    return current
  }
}

// Vitest ends its workers with SIGTERM. Playwright, Puppeteer and the WebKit driver close their browsers on exit.
process.once('SIGTERM', () => process.exit())
