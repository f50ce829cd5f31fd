import { heldAddress } from './heldAddress.ts'
import { thisDocument } from '../dom/thisDocument.ts'

/**
 * Preloads an external script that runs later, so that it has been downloaded when its turn comes.
 *
 * @param script a held script
 */
export const preload = (script: HTMLScriptElement): void => {
  const link = thisDocument.createElement('link')
  // The browser reuses a preload only for a request with the same attributes
  // (https://html.spec.whatwg.org/multipage/links.html#link-type-preload).
  const { crossOrigin, integrity, referrerPolicy, nonce } = script
  Object.assign(link, { crossOrigin, integrity, referrerPolicy, nonce })
  link.rel = script.getAttribute('data-type') === 'module' ? 'modulepreload' : 'preload'
  link.as = 'script'
  link.href = heldAddress(script, 'src') ?? script.src
  link.onload = link.onerror = () => link.remove()
  thisDocument.head.append(link)
}
