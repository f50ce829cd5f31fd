import { heldAddress } from './heldAddress.ts'
import type { Trust } from './trust.ts'
import { thisDocument } from '../dom/thisDocument.ts'

/** Elements that keep their content when they lose their address, until they are removed from the page. */
const frames = 'iframe,object,embed'

/** The attributes that hold addresses, with the elements that load them immediately. Links to click aren't included. */
const loaded = {
  src: 'script,iframe,img,source,video,audio,track,embed',
  srcset: 'img,source',
  srcdoc: 'iframe',
  href: 'link',
  data: 'object',
}

/** Reloads a media element, which ignores changed sources until then (HTML, 4.8.8). */
const reload = (element: Node | null) => (element as Partial<HTMLMediaElement> | null)?.load?.()

/**
 * Returns false for an address that runs code: `javascript:`, and `data:` in a frame. Sanitisers let `data-…` through,
 * so the address may be user-generated.
 */
const isSafe = (element: Element, address: string) => {
  const { protocol } = new URL(address, thisDocument.baseURI)
  return (
    /^(https?|blob|about):$/.test(protocol) ||
    // In an app or a local file, a relative address has the page's own protocol.
    protocol === location.protocol ||
    (protocol === 'data:' && !element.matches(frames))
  )
}

/** Lists the held attributes of an element: the name, the value in `data-…`, and the current value. */
const addressesOf = (element: Element) =>
  Object.entries(loaded).flatMap(([attribute, elements]) => {
    const text = heldAddress(element, attribute === 'data' ? 'src' : attribute)
    const isHeld =
      text !== null &&
      element.matches(elements) &&
      // `srcset` and `srcdoc` aren't single addresses. Images run no code, and a `srcdoc` is trusted like its frame.
      (['srcset', 'srcdoc'].includes(attribute) || isSafe(element, text))
    return isHeld ? [[attribute, text, element.getAttribute(attribute)] as const] : []
  })

/**
 * Checks whether a gated element already has its address, as a router's copy of an open element does.
 *
 * @param element an element that isn't a script
 * @returns true if it has its address
 */
export const isOpened = (element: HTMLElement): boolean =>
  addressesOf(element).some(([, text, live]) => live === text)

/**
 * Sets the addresses of a held element: `data-src` becomes `src`, and so on.
 *
 * A script stays inert, so it doesn't request its address yet.
 *
 * @param element a held element
 * @param trust the Trusted Types policy
 * @returns a function that removes the address, and the content with it
 */
export const openElement = (element: HTMLElement, trust: Trust): (() => void) => {
  const undo = addressesOf(element).map(([attribute, text, live]) => {
    const write = (value: string) =>
      element.setAttribute(
        attribute,
        attribute === 'srcdoc' ? trust.createHTML(value) : trust.createScriptURL(value),
      )
    if (live !== text) write(text)
    return () => {
      if (live === null || live === text) element.removeAttribute(attribute)
      else write(live)
    }
  })
  reload(element.parentNode)

  return () => {
    const { parentNode, nextSibling } = element
    const isFrame = element.matches(frames)
    // Removing the address of a frame that is in the page would add an entry to the session history.
    if (isFrame) element.remove()
    undo.forEach((step) => step())
    if (isFrame) parentNode?.insertBefore(element, nextSibling)
    reload(element)
    reload(parentNode)
  }
}
