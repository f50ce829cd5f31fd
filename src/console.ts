// The console is not part of ECMAScript, and rings 0 and 1 compile without the DOM library.
interface Console {
  warn(...words: unknown[]): void
  error(...words: unknown[]): void
}

const { console } = globalThis as unknown as { readonly console: Console }

/**
 * Warns the developer of a probable mistake; for development builds.
 *
 * @param words the message
 */
export const warn = (...words: unknown[]): void => {
  console.warn('askfirst:', ...words)
}

/**
 * Reports an error to the console.
 *
 * @param error the error
 */
export const report = (error: unknown): void => {
  console.error('askfirst:', error)
}

/**
 * Runs a function and reports its error, so that an error in other people's code doesn't stop ours.
 *
 * @param run the function
 * @returns what it returns; undefined if it throws
 */
export const attempt = <T>(run: () => T): T | undefined => {
  try {
    return run()
  } catch (error) {
    report(error)
    return undefined
  }
}
