import type { Catalog } from '../catalog/catalog.ts'
import { warn } from '../console.ts'
import { heldAddress } from './heldAddress.ts'
import { isScript } from './isScript.ts'
import { idOf, wordsOf } from './wordsOf.ts'

const warned = new WeakSet<HTMLElement>()

/**
 * The classes that lazy loaders look for: lazysizes (`lazyload`, also in Autoptimize), vanilla-lazyload and jQuery.lazy
 * (`lazy`), lozad (`lozad`), bLazy (`b-lazy`), WP Rocket (`rocket-lazyload`), carousels (`swiper-lazy`).
 */
const loaderClass = /(?:^|[\s-])(?:lazy|lozad)[\w-]*/

/** The attributes that make elements other than frames and media request something. */
const requests: Readonly<Record<string, readonly string[]>> = { link: ['href'], object: ['data'] }

/**
 * Returns the name of the `data-…` attribute that a lazy loader would load before consent. Undefined if no lazy loader
 * handles the element.
 */
const takenByLoader = (element: Element) =>
  // LiteSpeed Cache looks for `data-lazyloaded`, not for a class.
  loaderClass.test(element.className) || element.hasAttribute('data-lazyloaded')
    ? ['src', 'srcset', 'bg', 'bgset'].find((name) => element.hasAttribute(`data-${name}`))
    : undefined

const loaderAdvice = (name: string) =>
  name.startsWith('bg')
    ? `a lazy loader reads data-${name}, which askfirst doesn't hold; gate a picture with data-consent-src:`
    : `a lazy loader reads data-${name} and loads it before consent; write data-consent-${name}:`

/**
 * Warns if an element's markup can't work, once per element, in development.
 *
 * @param element an element with `data-consent`
 * @param entries the categories and services by id
 */
export const explain = (element: HTMLElement, entries: Catalog['entries']): void => {
  if (warned.has(element)) return
  const unknown = wordsOf(element).find((word) => !entries.has(idOf(word)))
  const isLive = isScript(element) && element.type !== 'text/plain'
  const address = (requests[element.localName] ?? ['src', 'srcset']).find((name) =>
    element.hasAttribute(name),
  )
  const taken = !isScript(element) && takenByLoader(element)
  if (isLive) warn('this script has run already; it needs type="text/plain":', element)
  else if (!isScript(element) && address && heldAddress(element, address) === null)
    warn(`it has been requested already; write data-${address} in place of ${address}:`, element)
  else if (taken) warn(loaderAdvice(taken), element)
  else if (unknown) warn(`no category or service has the id "${unknown}":`, element)
  else return
  warned.add(element)
}
