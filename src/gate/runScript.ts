import { isInline } from './isInline.ts'
import { forbidden, type Trust } from './trust.ts'
import { withoutDocumentWrite } from './withoutDocumentWrite.ts'
import { thisDocument } from '../dom/thisDocument.ts'

/** Attributes to copy as they are. Not handlers: events are dispatched on the element, so they would run twice. */
const isOwn = (name: string) => !/^(src|type|nonce|on.*)$/.test(name)

/**
 * Creates a copy that the browser will run. The element itself may never run: a script made by innerHTML counts as
 * started (https://html.spec.whatwg.org/multipage/scripting.html#already-started).
 */
const copyOf = (script: HTMLScriptElement, trust: Trust) => {
  const copy = thisDocument.createElement('script')
  for (const attribute of script.attributes)
    // As nodes, since setAttribute() refuses some names that markup may have.
    if (isOwn(attribute.name)) copy.setAttributeNode(attribute.cloneNode() as Attr)
  const { text, nonce = '' } = script
  const src = script.getAttribute('src')
  if (text) copy.text = trust.createScript?.(text) ?? text
  if (src !== null) copy.src = trust.createScriptURL(src)
  // Until it has its address: the guard leaves alone what the gate has taken over.
  copy.removeAttribute('data-consent')
  // The attribute reads as empty once the script is in the page (nonce hiding).
  copy.nonce = nonce
  // Otherwise it would join the document's single list of ordered scripts, where another category may hang.
  copy.async = true
  return copy
}

/** Replaces the element by its copy while it runs, so that the script finds its neighbours. */
const runInPlace = (copy: HTMLScriptElement, script: HTMLScriptElement) => {
  script.replaceWith(copy)
  // The script may have removed itself.
  if (copy.isConnected) copy.replaceWith(script)
}

/** What browsers act on; another type, such as `text/partytown`, is for somebody else's code, which looks for it. */
const browserTypes = /(java|ecma|j|live)script|^(module|importmap|speculationrules)?$/i

/** How long to wait for an inline module, in milliseconds: only WebKit fires `load` after it has run. */
const grace = 100

/**
 * Runs an inert script through a live copy, which is behind it for a moment, or in its place if it is inline.
 *
 * The element stays in the page, where frameworks expect it. Where Trusted Types forbid a copy, the element itself is
 * made live, which works for scripts from the page's own markup.
 *
 * @param script an inert script in the page
 * @param timeout how long to wait for a hanging script, in milliseconds
 * @param trust the Trusted Types policy
 * @returns a promise that resolves when the script has run, failed or timed out; undefined if it is inline, or if its
 *   type is none that browsers run
 */
export const runScript = (
  script: HTMLScriptElement,
  timeout: number,
  trust: Trust,
): Promise<void> | undefined => {
  const type = script.getAttribute('data-type') ?? 'text/javascript'
  if (!browserTypes.test(type)) {
    script.type = type
    return undefined
  }
  const isCopy = trust !== forbidden
  const live = isCopy ? copyOf(script, trust) : script
  live.type = type
  const insert = () => script.parentNode?.insertBefore(live, script.nextSibling)
  const tidy = () => {
    if (isCopy) live.remove()
    else live.type = 'text/plain'
  }
  if (isInline(script)) {
    withoutDocumentWrite(() => (isCopy ? runInPlace(live, script) : insert()))
    tidy()
    return undefined
  }
  return new Promise<void>((resolve) => {
    for (const event of ['load', 'error'])
      live.addEventListener(event, () => {
        // The page's listeners are on the element.
        if (isCopy) script.dispatchEvent(new Event(event))
        resolve()
      })
    setTimeout(resolve, live.src ? timeout : grace)
    insert()
  }).then(tidy)
}
