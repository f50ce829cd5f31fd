import type { Find, Rules } from './createRules.ts'
import { pageNonce } from '../dom/pageNonce.ts'
import type { Held } from './held.ts'
import { watched } from './watched.ts'

type Attribute = 'src' | 'srcset' | 'href'

/** Holds elements that would request addresses of services that aren't allowed. */
export interface ElementHold {
  /** Holds the element and returns true, if the address isn't allowed. Invalid arguments are left to the browser. */
  readonly holds: (element: HTMLElement, name: unknown, value: unknown) => boolean
  /**
   * Checks the addresses of an element. A held element is allowed by consent to any service that its address belongs
   * to.
   */
  readonly look: (element: HTMLElement) => void
}

/** Compares the name, because `instanceof` fails for an element from another realm. */
const isScript = (element: Element): element is HTMLScriptElement => element.localName === 'script'

/**
 * Turns elements of services that aren't allowed into gated ones.
 *
 * They get `data-consent`, `data-src`, and for scripts `type="text/plain"`. The gate lets them through in order, once.
 * Elements that already had `data-consent`, and the gate's live copies of scripts, are left to the gate.
 *
 * @param rules decides on addresses
 * @param tell called for each held element; a picture that is never inserted is reported as dropped
 * @returns the functions that hold elements
 */
export const holdElements = (
  rules: Rules,
  tell: (kind: Held['kind'], found: Find, action: Held['action']) => void,
): ElementHold => {
  const held = new WeakMap<Element, Find>()
  const gated = new WeakSet<Element>()

  const silence = (script: HTMLScriptElement) => {
    script.dataset['type'] = script.type
    script.type = 'text/plain'
    // The page's code may add scripts without a nonce ('strict-dynamic'), but the gate requires one.
    if (!script.isConnected) script.nonce ||= pageNonce()
    // A script created by code is async without the `async` attribute, but the gate reads the attribute.
    if (script.async) script.async = true
  }

  const hold = (element: HTMLElement, attribute: Attribute, value: unknown, found: Find) => {
    const [{ id, isDeclared }] = found.owners
    const { parentNode, nextSibling } = element
    const isFrame = element.localName === 'iframe' && element.hasAttribute(attribute)
    // Removing the address of a frame that is in the page would add an entry to the session history.
    if (isFrame) element.remove()
    element.removeAttribute(attribute)
    if (isScript(element) && !held.has(element)) silence(element)
    held.set(element, found)
    element.dataset[attribute] = String(value)
    if (isDeclared) element.dataset['consent'] = id
    if (isFrame) parentNode?.insertBefore(element, nextSibling)
  }

  /** Ends the hold of an element when the gate sets the held address or the page sets another one. */
  const release = (element: HTMLElement, attribute: Attribute, value: unknown) => {
    const { [attribute]: earlier, type = '' } = element.dataset
    if (earlier === undefined) return
    held.delete(element)
    if (earlier === String(value)) return
    element.removeAttribute(`data-${attribute}`)
    element.removeAttribute('data-consent')
    if (isScript(element)) element.type = type
  }

  /** A picture that isn't in the page by the next task is a beacon. */
  const settle = (element: HTMLElement, found: Find) => {
    if (held.get(element) !== found) return
    tell('image', found, element.isConnected ? 'held' : 'dropped')
    if (!element.isConnected) element.dispatchEvent(new Event('error'))
  }

  const holds: ElementHold['holds'] = (element, name, value) => {
    try {
      const { localName } = element
      const attribute = String(name).toLowerCase() as Attribute
      if (
        !watched[element.dataset && localName]?.includes(attribute) ||
        gated.has(element) ||
        // Other links, such as `rel=author` and `rel=canonical`, request nothing.
        (localName === 'link' && !/style|icon|pre/i.test((element as HTMLLinkElement).rel))
      )
        return false
      const earlier = held.get(element)
      if (!earlier && element.hasAttribute('data-consent')) {
        gated.add(element)
        return false
      }
      const addresses = attribute === 'srcset' ? String(value).split(/[\s,]+/) : [value]
      const found = addresses.map(rules.keepsAddress).find(Boolean)
      if (found) {
        hold(element, attribute, value, found)
        if ('srcset' in element) setTimeout(() => settle(element, found))
        else tell(localName as Held['kind'], found, 'held')
      } else if (earlier) release(element, attribute, value)
      return !!found
    } catch {
      return false
    }
  }

  return {
    holds,
    look(element) {
      const open = held.get(element)?.owners.find(({ isAllowed }) => isAllowed())
      if (open) element.dataset['consent'] = open.id
      // The page may have set the type after the address.
      if (isScript(element) && held.has(element) && !element.type.includes('plain'))
        silence(element)
      for (const attribute of watched[element.localName] ?? []) {
        const value = element.getAttribute(attribute)
        if (value !== null) holds(element, attribute, value)
      }
    },
  }
}
