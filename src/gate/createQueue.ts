import { isInline } from './isInline.ts'
import { preload } from './preload.ts'

/** Scripts that wait for their turn. */
export interface Queue {
  /** Adds a script behind the others. */
  readonly add: (script: HTMLScriptElement) => void
  /** Runs what may run by now. */
  readonly work: () => void
}

/** Yield after this many milliseconds, or the visitor's next click has to wait (https://w3c.github.io/longtasks/). */
const longTask = 50

const isDeferred = (script: HTMLScriptElement) =>
  !isInline(script) && (script.defer || script.dataset['type'] === 'module')

/**
 * The scripts of one category, in HTML's order: classic ones one after the other, inline ones included; `defer`
 * and `module` ones after them, when the page has been parsed.
 *
 * @param run runs a script; what comes next waits for its promise
 */
export const createQueue = (
  run: (script: HTMLScriptElement) => Promise<void> | undefined,
): Queue => {
  const classic: HTMLScriptElement[] = []
  const deferred: HTMLScriptElement[] = []
  let isBusy = false

  const next = () =>
    classic.shift() ?? (document.readyState === 'loading' ? undefined : deferred.shift())

  const work = async () => {
    isBusy = true
    let since = performance.now()
    for (let script = next(); script; script = next()) {
      await run(script)
      if (performance.now() - since < longTask) continue
      await new Promise((resolve) => setTimeout(resolve))
      since = performance.now()
    }
    isBusy = false
  }

  return {
    add(script) {
      if (script.src && (isBusy || classic.length || deferred.length)) preload(script)
      ;(isDeferred(script) ? deferred : classic).push(script)
    },
    work() {
      if (!isBusy) void work()
    },
  }
}
