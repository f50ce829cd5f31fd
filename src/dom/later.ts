import { report } from '../console.ts'

/**
 * Fetches code once, when it is needed. A failure is reported, and the next call tries again.
 *
 * @param fetch an `import()`, and what follows it
 * @returns a function that fetches it
 */
export const later = (fetch: () => Promise<void>): (() => void) => {
  let isAsked = false
  return () => {
    if (isAsked) return
    isAsked = true
    fetch().catch((error: unknown) => {
      isAsked = false
      report(error)
    })
  }
}
