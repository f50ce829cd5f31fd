import { createPatch, type Patch } from './createPatch.ts'
import type { Keep, Rules } from './createRules.ts'
import type { Held } from './held.ts'

/** What asks for something, by element and attribute. */
const watched: Readonly<Record<string, Held['kind'] | undefined>> = {
  'script src': 'script',
  'iframe src': 'iframe',
  'img src': 'image',
  'img srcset': 'image',
  'link href': 'link',
}
/** Attributes are set all the time, and mostly on others. */
const elements = /^(script|iframe|img|link)$/
const attributes = ['src', 'srcset', 'href'] as const
type Attribute = (typeof attributes)[number]
const selector = 'script[src],iframe[src],img[src],img[srcset],link[href]'

const isScript = (node: Node | null): node is HTMLScriptElement => node instanceof HTMLScriptElement

/** The gate runs a script through a live copy, which stands behind it. */
const isCopy = ({ previousSibling: original, src }: HTMLScriptElement) =>
  isScript(original) && original.hasAttribute('data-consent') && original.src === src

/**
 * Turns elements of services that aren't allowed into what the gate handles: `data-consent` and `data-src`, and
 * `type="text/plain"` for scripts. The gate lets them through, in order, once. What carries `data-consent` already is
 * the gate's alone.
 *
 * @param tell is told of each; a picture that was never put into the page is dropped
 * @returns the patches, and what is to be done when the choices have changed
 */
export const holdElements = (
  rules: Rules,
  tell: (kind: Held['kind'], keep: Keep, action: Held['action']) => void,
): { readonly patches: Patch[]; readonly follow: () => void } => {
  const held = new WeakMap<Element, Keep>()

  const keep = (element: HTMLElement, attribute: Attribute, value: unknown, kept: Keep) => {
    const [{ id, isDeclared }] = kept.owners
    if (isScript(element) && !held.has(element)) {
      if (element.type) element.dataset['type'] = element.type
      element.type = 'text/plain'
      // What code makes is async without the attribute, which the gate goes by.
      if (element.async) element.async = true
    }
    held.set(element, kept)
    element.dataset[attribute] = String(value)
    if (isDeclared) element.dataset['consent'] = id
    element.removeAttribute(attribute)
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
  const settle = (element: HTMLElement, kept: Keep) => {
    tell('image', kept, element.isConnected ? 'held' : 'dropped')
    if (!element.isConnected) element.dispatchEvent(new Event('error'))
  }

  const decide = (element: HTMLElement, name: string, value: unknown): boolean => {
    if (!elements.test(element.localName)) return false
    const place = `${element.localName} ${name}`.toLowerCase()
    const kind = watched[place]
    const earlier = held.get(element)
    if (place === 'script type' && earlier && rules.keepsAddress(earlier.subject)) {
      element.dataset['type'] = String(value)
      return true
    }
    if (!kind || (!earlier && element.hasAttribute('data-consent'))) return false
    const attribute = name.toLowerCase() as Attribute
    const addresses = attribute === 'srcset' ? String(value).split(/[\s,]+/) : [value]
    const kept = addresses.map(rules.keepsAddress).find(Boolean)
    if (kept) {
      keep(element, attribute, value, kept)
      if (kind === 'image') setTimeout(() => settle(element, kept))
      else tell(kind, kept, 'held')
    } else if (earlier) release(element, attribute, value)
    return !!kept
  }

  /** True when the element has been kept from this address. What is no element or no name is the browser's to refuse. */
  const holds = (element: HTMLElement, name: unknown, value: unknown) => {
    try {
      return decide(element, name as string, value)
    } catch {
      return false
    }
  }

  const look = (element: HTMLElement) => {
    if (isScript(element) && isCopy(element)) return
    for (const attribute of attributes) {
      const value = element.getAttribute(attribute)
      if (value !== null) holds(element, attribute, value)
    }
  }

  const lookIn = (root: ParentNode) => root.querySelectorAll<HTMLElement>(selector).forEach(look)
  const see = (records: readonly MutationRecord[]) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (node.nodeType !== Node.ELEMENT_NODE) continue
        const element = node as HTMLElement
        if (element.matches(selector)) look(element)
        if (element.firstElementChild) lookIn(element)
      }
    }
  }
  const observer = new MutationObserver(see)

  /** Pictures that markup makes are asked for in a microtask, and what isn't in the page yet not at all. */
  const afterMarkup = (owner: object, name: string, key?: 'set') =>
    createPatch(
      owner,
      name,
      (go, _, self: Element & Partial<HTMLTemplateElement>) => {
        const made = go() as DocumentFragment | undefined
        see(observer.takeRecords())
        if (made ?? self.content ?? !document.contains(self)) lookIn(made ?? self.content ?? self)
        return made
      },
      key,
    )

  const setter = ({ prototype }: { prototype: object }, name: string) =>
    createPatch(prototype, name, (go, [value], self) => holds(self, name, value) || go(), 'set')
  const method = (name: string, first: number) =>
    createPatch(Element.prototype, name, (go, args, self) =>
      holds(self, args[first], args[first + 1]) ? undefined : go(),
    )
  return {
    patches: [
      setter(HTMLScriptElement, 'src'),
      setter(HTMLScriptElement, 'type'),
      setter(HTMLIFrameElement, 'src'),
      setter(HTMLImageElement, 'src'),
      setter(HTMLImageElement, 'srcset'),
      setter(HTMLLinkElement, 'href'),
      method('setAttribute', 0),
      method('setAttributeNS', 1),
      afterMarkup(Element.prototype, 'innerHTML', 'set'),
      afterMarkup(Element.prototype, 'outerHTML', 'set'),
      afterMarkup(Element.prototype, 'insertAdjacentHTML'),
      afterMarkup(ShadowRoot.prototype, 'innerHTML', 'set'),
      afterMarkup(Range.prototype, 'createContextualFragment'),
      (stands) => {
        if (stands) observer.observe(document, { childList: true, subtree: true })
        else observer.disconnect()
      },
    ],
    follow() {
      for (const element of document.querySelectorAll<HTMLElement>('[data-consent]')) {
        const open = held.get(element)?.owners.find(({ isAllowed }) => isAllowed())
        if (open) element.dataset['consent'] = open.id
      }
    },
  }
}
