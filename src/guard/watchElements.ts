import { createPatch, type Patch, type Replacement } from './createPatch.ts'
import type { ElementHold } from './holdElements.ts'
import { watched } from './watched.ts'

const selector = Object.keys(watched).join()

/**
 * Checks elements before they request anything, where possible.
 *
 * It checks them when they get an address, when markup creates them, and when they are inserted. When the choices
 * change, it checks the whole page.
 *
 * @param hold the functions that hold elements
 * @returns the patches
 */
export const watchElements = ({ holds, look }: ElementHold): Patch[] => {
  const started = new WeakSet<Element>()

  /**
   * Returns false for a script that has started: one that is or was in the page, unless the parser has just inserted
   * it. Observers are called before such a script runs, while no other script is running.
   *
   * @see https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-incdata
   */
  const isInTime = (element: HTMLElement) =>
    element.localName !== 'script' ||
    !!element.dataset['consent'] ||
    (element.isConnected
      ? document.readyState === 'loading' &&
        !document.currentScript &&
        element === [...document.scripts].at(-1)
      : !started.has(element))

  const lookAt = (root: Node) => {
    const element = root as HTMLElement
    // Most inserted elements have no children, and this check is cheaper than a search.
    const below = element.firstElementChild ? element.querySelectorAll<HTMLElement>(selector) : []
    for (const one of [element, ...below])
      try {
        if (isInTime(one)) look(one)
        else started.add(one)
      } catch {
        // Elements that aren't HTML have no dataset.
      }
  }
  const see = (records: readonly MutationRecord[]) => {
    for (const { addedNodes } of records) addedNodes.forEach(lookAt)
  }
  const observer = new MutationObserver(see)
  const observe = (root: Node) => observer.observe(root, { childList: true, subtree: true })

  /** Patches the named methods and setters of all interfaces that can insert elements. */
  const patchAll = (names: string, replacement: Replacement) =>
    [
      Node,
      Element,
      CharacterData,
      Document,
      DocumentFragment,
      ShadowRoot,
      Range,
      HTMLTableElement,
    ].flatMap(({ prototype }) =>
      names.split(' ').map((name) => createPatch(prototype, name, replacement)),
    )

  /**
   * Checks elements from markup at once: their pictures are requested in a microtask, even if they aren't in the page
   * yet.
   */
  const markup: Replacement = (go, _, self: Element) => {
    const root = self instanceof HTMLTemplateElement ? self.content : (self.parentNode ?? self)
    if (!document.contains(root)) observe(root)
    go()
    see(observer.takeRecords())
  }

  /** Checks elements on insertion too: attribute nodes, clones, other realms and a new `<base>` bypass the setters. */
  const insertion: Replacement = (go, nodes: readonly (Node | null)[], self: Partial<Node>) => {
    if (self.isConnected !== false || (self as ShadowRoot).host)
      for (const node of nodes) if (node?.isConnected === false) lookAt(node)
    return go()
  }

  const setter = (tag: string, name: string) =>
    createPatch(
      Object.getPrototypeOf(document.createElement(tag)) as object,
      name,
      (go, [value], self) => holds(self, name, value) || go(),
    )
  const method = (name: string, first: number) =>
    createPatch(Element.prototype, name, (go, args, self) =>
      holds(self, args[first], args[first + 1] ?? 'data:') ? undefined : go(),
    )
  return [
    ...Object.entries(watched).flatMap(([tag, names]) => names.map((name) => setter(tag, name))),
    method('setAttribute', 0),
    method('setAttributeNS', 1),
    method('removeAttribute', 0),
    ...patchAll('innerHTML outerHTML insertAdjacentHTML setHTMLUnsafe write writeln', markup),
    createPatch(Range.prototype, 'createContextualFragment', (go) => {
      const made = go() as DocumentFragment
      lookAt(made)
      return made
    }),
    ...patchAll(
      'appendChild insertBefore replaceChild append prepend replaceChildren before after replaceWith insertAdjacentElement insertNode surroundContents body caption tHead tFoot',
      insertion,
    ),
    (stands) => {
      if (stands) observe(document)
      else observer.disconnect()
      lookAt(document)
    },
  ]
}
