import { thisDocument } from '../dom/thisDocument.ts'
import { forbidden, type Trust } from './trust.ts'

/** Finds out whether the browser would run a script, if it were live. */
export interface Probe {
  /** Tries scripts, unless they have been tried. Resolves when that is done. */
  readonly tryAll: (scripts: readonly HTMLScriptElement[]) => Promise<void>
  /** The scripts that have been tried; true for those that would run. */
  readonly tried: WeakMap<HTMLScriptElement, boolean>
}

/**
 * Creates a probe. A script that `innerHTML` made counts as started and never runs, and nothing in the DOM says so. Its
 * clone counts as started, too, and one that doesn't fires `error` at an empty address, before any policy is asked.
 *
 * @param trust the Trusted Types policy
 * @returns the probe; where Trusted Types forbid to try, each script counts as one that would run
 * @see https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element
 */
export const createProbe = (trust: Trust): Probe => {
  const tried = new WeakMap<HTMLScriptElement, boolean>()

  /** The clone is away before the event, so that no listener of the page hears it. */
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
        // A page may swallow the event that ends a try.
        setTimeout(resolve, 200)
        // Events come in the order of the insertions.
        fire(thisDocument.createElement('script'), resolve)
      })
    },
  }
}
