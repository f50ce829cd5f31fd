import { report } from '../console.ts'

/** Chromium and Firefox put the address into the error message. Safari doesn't, but it can retry the same address. */
const failedAddress = /imported module: (\S+)/

/**
 * Fetches one of our files once, when it is needed.
 *
 * A failure is reported; the next call, or the visitor's next click, tries again.
 *
 * @param load an `import()`
 * @param use called with the module
 * @param failed called after each failure. Default: nothing
 * @returns a function that fetches the file
 */
export const later = <Module>(
  load: () => Promise<Module>,
  use: (module: Module) => unknown,
  failed?: () => void,
): (() => void) => {
  let isAsked = false
  let tries = 0
  let address: string | undefined
  /**
   * Adds a new hash to the address for each retry, because browsers cache failures by address
   * (https://github.com/whatwg/html/issues/6768).
   */
  const fetch = () =>
    address
      ? (import(
          /* @vite-ignore */ /* webpackIgnore: true */ `${address}#${++tries}`
        ) as Promise<Module>)
      : load()
  const ask = () => {
    if (isAsked) return
    isAsked = true
    fetch()
      .then(use, (error: unknown) => {
        isAsked = false
        address ??= failedAddress.exec(String(error))?.[1]
        addEventListener('click', ask, { once: true, capture: true })
        failed?.()
        throw error
      })
      .catch(report)
  }
  return ask
}
