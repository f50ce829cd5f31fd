import { report } from '../console.ts'
import { thisDocument } from '../dom/thisDocument.ts'
import type { Probe } from './createProbe.ts'
import { isInline } from './isInline.ts'
import { preload } from './preload.ts'

/** Scripts that wait to run in order. */
export interface Queue {
  /** Adds a script at the end. */
  readonly add: (script: HTMLScriptElement) => void
  /** Runs the scripts that are due. */
  readonly work: () => void
}

const isDeferred = (script: HTMLScriptElement) =>
  !isInline(script) && (script.defer || script.getAttribute('data-type') === 'module')

/**
 * Creates the queue of one category, which runs scripts in HTML's order.
 *
 * Classic scripts run in document order, inline ones included, then `defer` and `module` scripts once the page has been
 * parsed.
 *
 * @param probe finds out which scripts would run
 * @param run runs a script that the probe has tried; the next script waits for the returned promise
 * @returns the queue
 */
export const createQueue = (
  { tried, tryAll }: Probe,
  run: (script: HTMLScriptElement) => Promise<unknown> | undefined,
): Queue => {
  const classic: HTMLScriptElement[] = []
  const deferred: HTMLScriptElement[] = []
  let isBusy = false

  const next = () =>
    classic.shift() ?? (thisDocument.readyState === 'loading' ? undefined : deferred.shift())

  const work = async () => {
    /** Yield after this many milliseconds: a longer task delays the next click (https://w3c.github.io/longtasks/). */
    const longTask = 50
    /** How many scripts the probe tries in one go, which takes a few milliseconds. */
    const handful = 50
    isBusy = true
    let since = performance.now()
    for (let script = next(); script; script = next()) {
      if (!tried.has(script))
        await tryAll([script, ...classic, ...deferred].slice(0, handful)).catch(report)
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
