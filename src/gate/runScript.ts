import { isInline } from './isInline.ts'
import { forbidden, type Trust } from './trust.ts'
import { withoutDocumentWrite } from './withoutDocumentWrite.ts'

let range: Range | undefined

/**
 * A copy that the browser will run, with every attribute. The element itself may not run any more: what innerHTML
 * made, by hand or through a framework, counts as started. This is the one kind of markup whose scripts run
 * (https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-range-createcontextualfragment).
 */
const copyOf = (script: HTMLScriptElement, trust: Trust) => {
  // One for all: a document keeps its ranges in step with each change, and each script is a change.
  range ??= document.createRange()
  const copy = range.createContextualFragment(trust.createHTML(script.outerHTML))
    .firstChild as HTMLScriptElement
  // The attribute reads as empty once the script is in the page (nonce hiding).
  copy.nonce = script.nonce ?? ''
  // Else it would join the document's one list of scripts in order, where another category may hang.
  copy.async = true
  copy.removeAttribute('data-consent')
  // What listens to the script listens to the element that the page has: an attribute too, or it would hear twice.
  for (const event of ['load', 'error']) {
    copy.removeAttribute(`on${event}`)
    copy.addEventListener(event, () => script.dispatchEvent(new Event(event)))
  }
  return copy
}

/** Puts the copy in the element's place for the moment in which it runs, so that it finds its neighbours. */
const runInPlace = (copy: HTMLScriptElement, script: HTMLScriptElement) => {
  script.replaceWith(copy)
  // It may have removed itself.
  if (copy.isConnected) copy.replaceWith(script)
}

/** How long an inline module is waited for, in milliseconds: only WebKit says when it has run. */
const grace = 100

/**
 * Runs an inert script through a live copy, which stands behind it for a moment, or in its place if it is inline. The page keeps the element, so that
 * frameworks find what they left there. Where Trusted Types forbid to copy, the element itself is put back live,
 * which runs what the parser made.
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
  const live = trust === forbidden ? script : copyOf(script, trust)
  live.type = type
  const insert = () => script.parentNode?.insertBefore(live, script.nextSibling)
  const tidy = () => {
    if (live === script) live.type = 'text/plain'
    else live.remove()
  }
  if (isInline(script)) {
    withoutDocumentWrite(() => (live === script ? insert() : runInPlace(live, script)))
    tidy()
    return undefined
  }
  const end = new Promise<void>((resolve) => {
    for (const event of ['load', 'error']) live.addEventListener(event, () => resolve())
    setTimeout(resolve, live.src ? timeout : grace)
  })
  insert()
  return end.then(tidy)
}
