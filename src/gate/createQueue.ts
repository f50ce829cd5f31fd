import { preload } from './preload.ts'

/** Adds a script, if there is one, behind those that wait, and runs what may run by now. */
export type Queue = (script?: HTMLScriptElement) => void

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
    for (let script = next(); script; script = next()) await run(script)
    isBusy = false
  }

  return (script) => {
    if (script) {
      const waits = script.defer || script.dataset['type'] === 'module'
      ;(waits ? deferred : classic).push(script)
      if (script.src && isBusy) preload(script)
    }
    if (!isBusy) void work()
  }
}
