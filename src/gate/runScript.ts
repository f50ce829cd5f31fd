import type { Trust } from './trust.ts'
import { withoutDocumentWrite } from './withoutDocumentWrite.ts'

/** True for an inert script that the browser will run when it is put back with a live type. */
const isRunnable = (script: HTMLScriptElement) =>
  // A parser that finds no JavaScript in a script sets its "force async" flag, which shows as `async`; so does
  // createElement. innerHTML sets "already started" first, and such a script never runs
  // (https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element). With the attribute the
  // flag can't be read, and a copy is safe.
  script.async && !script.hasAttribute('async')

/** A copy with every attribute that the browser will run: of all markup, only this kind does. */
const copyOf = (script: HTMLScriptElement, trust: Trust) => {
  const range = document.createRange()
  const copy = range.createContextualFragment(trust.createHTML(script.outerHTML))
    .firstChild as HTMLScriptElement
  // The attribute reads as empty once the script is in the page (nonce hiding).
  copy.nonce = script.nonce ?? ''
  // Else it would join the one list of scripts in order, where another category may hang.
  copy.async = true
  copy.removeAttribute('data-consent')
  return copy
}

/**
 * Runs an inert script. The page keeps the element, in its place and with its type, so that frameworks find what
 * they left there: it is put back live for a moment, or a live copy stands behind it.
 *
 * @param timeout how long a hanging script is waited for, in milliseconds
 * @returns resolves when the script has run, has failed or has timed out; undefined when it has run already
 */
export const runScript = (
  script: HTMLScriptElement,
  timeout: number,
  trust: Trust,
): Promise<void> | undefined => {
  const { type = 'text/javascript' } = script.dataset
  const live = isRunnable(script) ? script : copyOf(script, trust)
  live.type = type
  const insert = () => script.parentNode?.insertBefore(live, script.nextSibling)
  const tidy = () => {
    if (live === script) live.type = 'text/plain'
    else live.remove()
  }
  if (!live.src && type !== 'module') {
    withoutDocumentWrite(insert)
    tidy()
    return undefined
  }
  const end = new Promise<void>((resolve) => {
    for (const event of ['load', 'error']) live.addEventListener(event, () => resolve())
    setTimeout(resolve, timeout)
  })
  insert()
  return end.then(tidy)
}
