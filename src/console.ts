// The console is not part of ECMAScript, and rings 0 and 1 compile without the DOM library.
interface Console {
  warn(...words: unknown[]): void
  error(...words: unknown[]): void
}

const { console } = globalThis as unknown as { readonly console: Console }

/** Tells the developer, in development builds, what the page does that it probably shouldn't. */
export const warn = (...words: unknown[]): void => {
  console.warn('askfirst:', ...words)
}

/** Reports a failure of somebody else's code. */
export const report = (error: unknown): void => {
  console.error('askfirst:', error)
}

/** Runs somebody else's code, so that its failure is reported and stops nothing of ours. */
export const attempt = <T>(run: () => T): T | undefined => {
  try {
    return run()
  } catch (error) {
    report(error)
    return undefined
  }
}
