/**
 * Starts a browser at the first call and hands out the same one afterwards, to one test file after another.
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
