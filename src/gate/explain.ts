import type { Catalog } from '../catalog/catalog.ts'
import { warn } from '../console.ts'
import { heldAddress } from './heldAddress.ts'
import { isScript } from './isScript.ts'
import { idOf, wordsOf } from './wordsOf.ts'

const warned = new WeakSet<HTMLElement>()

/** Warns once per element, in development, if its markup can't work. */
export const explain = (element: HTMLElement, entries: Catalog['entries']): void => {
  if (warned.has(element)) return
  const unknown = wordsOf(element).find((word) => !entries.has(idOf(word)))
  const isLive = isScript(element) && element.type !== 'text/plain'
  const address = ['src', 'srcset'].find((name) => element.hasAttribute(name))
  if (isLive) warn('this script has run already; it needs type="text/plain":', element)
  else if (!isScript(element) && address && heldAddress(element, address) === null)
    warn(`it has been requested already; write data-${address} in place of ${address}:`, element)
  else if (unknown) warn(`no category or service has the id "${unknown}":`, element)
  else return
  warned.add(element)
}
