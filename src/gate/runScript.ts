import { thisDocument } from '../dom/thisDocument.ts'
import { heldAddress } from './heldAddress.ts'
import { isInline } from './isInline.ts'
import type { Trust } from './trust.ts'
import { withoutDocumentWrite } from './withoutDocumentWrite.ts'

/** A script that has been made live. */
export interface Run {
  /**
   * Resolves when this script has ended or timed out, so that the next one may run. Undefined if it has run already.
   */
  readonly done?: Promise<unknown>
  /** Resolves when the script has run, failed or been stopped. An inline module counts as run after 100 ms. */
  readonly end?: Promise<void>
  /** Stops the script if it is still being fetched. */
  readonly stop?: () => void
  /** The copy that has run in the script's place. */
  readonly copy?: HTMLScriptElement
}

/**
 * Returns true for attributes to copy unchanged. Event handlers aren't copied: events are dispatched on the element as
 * well, so a handler would run twice.
 */
const isOwn = (name: string) => !/^(src|type|nonce|on.*)$/.test(name)

/** Creates a copy that the browser will run; the element itself is “already started”. */
const copyOf = (script: HTMLScriptElement, trust: Trust) => {
  const copy = thisDocument.createElement('script')
  for (const attribute of script.attributes)
    // Copy the node, because `setAttribute()` refuses some names that markup may have.
    if (isOwn(attribute.name)) copy.setAttributeNode(attribute.cloneNode() as Attr)
  const { text, nonce = '' } = script
  const src = script.getAttribute('src')
  if (text) copy.text = trust.createScript?.(text) ?? text
  if (src !== null) copy.src = trust.createScriptURL(src)
  // Removed last: as long as the copy has `data-consent`, the guard leaves it to the gate.
  copy.removeAttribute('data-consent')
  // The `nonce` attribute of a script in the page reads as empty (nonce hiding), so copy the property.
  copy.nonce = nonce
  return copy
}

/**
 * Stops a script by moving it to another document: a script runs only in the document that prepared it (HTML, “execute
 * the script element”).
 */
const takeAway = (live: HTMLScriptElement) =>
  thisDocument.implementation.createHTMLDocument('').adoptNode(live)

/** Creates a copy that is held again. */
const heldCopyOf = (script: HTMLScriptElement) => {
  const copy = script.cloneNode(true) as HTMLScriptElement
  copy.type = 'text/plain'
  if (heldAddress(script, 'src') !== null) copy.removeAttribute('src')
  return copy
}

/** Makes the browser prepare a script again, as it does when a script gets a child. */
const kindle = (script: HTMLScriptElement) => {
  const spark = new Text()
  script.append(spark)
  spark.remove()
}

/** The script types that browsers handle. Any other type, such as `text/partytown`, is meant for a library. */
const browserTypes = /(java|ecma|j|live)script|^(module|importmap|speculationrules)?$/i

/**
 * Runs an inert script: the element itself if possible, else a copy in front of it.
 *
 * The element stays in its place, where its own code and frameworks expect it. Its type is reset to `text/plain` at
 * once: the browser has already read the type, and a snapshot of the page may be restored without consent.
 *
 * @param script an inert script in the page
 * @param canRun false if the browser counts the element as started
 * @param timeout how long to wait for a hanging script, in milliseconds
 * @param trust the Trusted Types policy
 * @returns the run
 * @see https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element
 */
export const runScript = (
  script: HTMLScriptElement,
  canRun: boolean,
  timeout: number,
  trust: Trust,
): Run => {
  const type = script.getAttribute('data-type') ?? 'text/javascript'
  if (!browserTypes.test(type)) {
    script.type = type
    return {}
  }
  const live = canRun ? script : copyOf(script, trust)
  const begin = () => {
    live.type = type
    if (canRun) kindle(script)
    else script.before(live)
    live.type = 'text/plain'
  }
  const copy = canRun ? {} : { copy: live }
  if (isInline(script)) {
    withoutDocumentWrite(begin)
    return copy
  }
  // Without `async`, it would join the document's single list of ordered scripts, where a script of another category
  // may hang.
  if (!live.async) live.async = true
  // Only the copy keeps `src`.
  if (!canRun) script.removeAttribute('src')
  let finish!: () => void
  const end = new Promise<void>((resolve) => (finish = resolve))
  for (const event of ['load', 'error'])
    live.addEventListener(event, () => {
      // The page listens on the element, not on the copy.
      if (!canRun) script.dispatchEvent(new Event(event))
      finish()
    })
  // For an inline module, only WebKit fires `load` after it has run.
  if (!live.src) setTimeout(finish, 100)
  begin()
  const patience = new Promise((resolve) => setTimeout(resolve, timeout))
  return {
    ...copy,
    end,
    done: Promise.race([end, patience]),
    stop() {
      if (canRun) script.replaceWith(heldCopyOf(script))
      else if (live.src) script.src = trust.createScriptURL(live.src)
      takeAway(live)
      finish()
    },
  }
}
