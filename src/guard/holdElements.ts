import type { Find, Rules } from './createRules.ts'
import type { Held } from './held.ts'
import { watched } from './watched.ts'

type Attribute = 'src' | 'srcset' | 'href'

/** Keeps elements from the addresses of services that aren't allowed. */
export interface ElementHold {
  /** True when the element is held back from this address. Invalid arguments are left to the browser. */
  readonly holds: (element: HTMLElement, name: unknown, value: unknown) => boolean
  /** Keeps an element from the addresses that it has already. One that is held may belong to several: any may open it. */
  readonly look: (element: HTMLElement) => void
}

const isScript = (node: Node): node is HTMLScriptElement => node instanceof HTMLScriptElement

/**
 * Turns elements of services that aren't allowed into what the gate handles: `data-consent` and `data-src`, and
 * `type="text/plain"` for scripts. The gate lets them through, in order, once. What carries `data-consent` already is
 * the gate's alone, and the live copy that it makes of it as well.
 *
 * @param tell is told of each; a picture that was never put into the page is dropped
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
    // What code makes is async without the attribute, which the gate goes by.
    if (script.async) script.async = true
  }

  const hold = (element: HTMLElement, attribute: Attribute, value: unknown, found: Find) => {
    const [{ id, isDeclared }] = found.owners
    const { parentNode, nextSibling } = element
    const isFrame = element.localName === 'iframe' && element.hasAttribute(attribute)
    // A frame that lost its address in the page would add an entry to the history.
    if (isFrame) element.remove()
    element.removeAttribute(attribute)
    if (isScript(element) && !held.has(element)) silence(element)
    held.set(element, found)
    element.dataset[attribute] = String(value)
    if (isDeclared) element.dataset['consent'] = id
    if (isFrame) parentNode?.insertBefore(element, nextSibling)
  }

  /** The gate gives the address that was held; the page itself gives another. */
  const release = (element: HTMLElement, attribute: Attribute, value: unknown) => {
    const { [attribute]: earlier, type = '' } = element.dataset
    if (earlier === undefined) return
    held.delete(element)
    if (earlier === String(value)) return
    element.removeAttribute(`data-${attribute}`)
    element.removeAttribute('data-consent')
    if (isScript(element)) element.type = type
  }

  /** By the next task a picture is in the page, or it is a beacon. */
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
        // Other links only name an address: of an author, or of this page.
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
        if (/^(img|source)$/.test(localName)) setTimeout(() => settle(element, found))
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
      // It may have been given its type after its address.
      if (isScript(element) && held.has(element) && !element.type.includes('plain'))
        silence(element)
      for (const attribute of watched[element.localName] ?? []) {
        const value = element.getAttribute(attribute)
        if (value !== null) holds(element, attribute, value)
      }
    },
  }
}
