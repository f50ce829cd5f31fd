import { isInline } from './isInline.ts'
import { forbidden, type Trust } from './trust.ts'
import { withoutDocumentWrite } from './withoutDocumentWrite.ts'

/** What a copy gets in another way, or must not have. A handler would hear twice, as the element's own events are passed on. */
const isOwn = (name: string) => !/^(src|type|nonce|data-consent|on.*)$/.test(name)

/**
 * A copy that the browser will run. The element itself may not run any more: what innerHTML made, by hand or through a
 * framework, counts as started (https://html.spec.whatwg.org/multipage/scripting.html#already-started).
 */
const copyOf = (script: HTMLScriptElement, trust: Trust) => {
  const copy = document.createElement('script')
  for (const attribute of script.attributes)
    // Not by name: markup may have names that setAttribute() refuses.
    if (isOwn(attribute.name)) copy.setAttributeNode(attribute.cloneNode() as Attr)
  const { text, nonce = '' } = script
  const src = script.getAttribute('src')
  if (text) copy.text = trust.createScript?.(text) ?? text
  if (src !== null) copy.src = trust.createScriptURL(src)
  // The attribute reads as empty once the script is in the page (nonce hiding).
  copy.nonce = nonce
  // Else it would join the document's one list of scripts in order, where another category may hang.
  copy.async = true
  return copy
}

/** Puts the copy in the element's place for the moment in which it runs, so that it finds its neighbours. */
const runInPlace = (copy: HTMLScriptElement, script: HTMLScriptElement) => {
  script.replaceWith(copy)
  // It may have removed itself.
  if (copy.isConnected) copy.replaceWith(script)
}

/** How long to wait for an inline module, in milliseconds: only WebKit says when it has run. */
const grace = 100

/**
 * Runs an inert script through a live copy, which is behind it for a moment, or in its place if it is inline. The page
 * keeps the element, so that frameworks find what they left there. Where Trusted Types forbid a copy, the element itself
 * is made live, which runs what the parser made.
 *
 * @param timeout how long to wait for a hanging script, in milliseconds
 * @returns resolves when the script has run, has failed or has timed out; undefined when it has run already
 */
export const runScript = (
  script: HTMLScriptElement,
  timeout: number,
  trust: Trust,
): Promise<void> | undefined => {
  const { type = 'text/javascript' } = script.dataset
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
        // Whoever listens to the script listens to the element that the page has.
        if (isCopy) script.dispatchEvent(new Event(event))
        resolve()
      })
    setTimeout(resolve, live.src ? timeout : grace)
    insert()
  }).then(tidy)
}
