import { report } from '../console.ts'

/**
 * Fetches code when it is needed, once. A failure is reported, and the next call tries again.
 *
 * @param fetch an `import()`, and what is done with it
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
