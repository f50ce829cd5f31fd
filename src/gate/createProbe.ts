import { thisDocument } from '../dom/thisDocument.ts'
import { forbidden, type Trust } from './trust.ts'

/** Finds out whether the browser would run a script if it were live. */
export interface Probe {
  /** Tries the scripts that haven't been tried. Resolves when all have been. */
  readonly tryAll: (scripts: readonly HTMLScriptElement[]) => Promise<void>
  /** The scripts that have been tried; true for those that would run. */
  readonly tried: WeakMap<HTMLScriptElement, boolean>
}

/**
 * Creates a probe for scripts that the browser would never run.
 *
 * A script created by `innerHTML` is “already started”, which no property shows, and so are its clones. A clone of any
 * other script fires `error` when it gets an empty `src`, before any policy is checked.
 *
 * @param trust the Trusted Types policy
 * @returns the probe; if Trusted Types forbid the test, every script counts as one that would run
 * @see https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element
 */
export const createProbe = (trust: Trust): Probe => {
  const tried = new WeakMap<HTMLScriptElement, boolean>()

  /**
   * Gives the script an empty `src` and removes it before its `error` event fires, so that no listener of the page gets
   * the event.
   */
  const fire = (script: HTMLScriptElement, fired: () => void) => {
    for (const { name } of [...script.attributes]) script.removeAttribute(name)
    script.onerror = fired
    script.src = trust.createScriptURL('')
    // A page may have removed its head.
    ;(thisDocument.head ?? thisDocument.documentElement).append(script)
    script.remove()
  }

  return {
    tried,
    async tryAll(scripts) {
      const isForbidden = trust === forbidden
      for (const script of scripts) {
        if (tried.has(script)) continue
        tried.set(script, isForbidden)
        if (!isForbidden)
          fire(script.cloneNode() as HTMLScriptElement, () => tried.set(script, true))
      }
      if (isForbidden) return
      await new Promise<void>((resolve) => {
        // Resolve after 200 ms at the latest, because a page may stop the event that ends the test.
        setTimeout(resolve, 200)
        // Events fire in the order of insertion, so the `error` of this script is the last one.
        fire(thisDocument.createElement('script'), resolve)
      })
    },
  }
}
