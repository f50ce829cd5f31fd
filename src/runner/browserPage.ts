import { attempt } from '../console.ts'
import type { LoadOptions, Page } from '../vendor/page.ts'
import { pageNonce } from '../dom/pageNonce.ts'
import { thisDocument } from '../dom/thisDocument.ts'

/**
 * Creates the `Page` that services and signals get in a browser.
 *
 * @param trust the Trusted Types policy
 * @param loading the scripts that have been added, by URL. Default: none
 * @returns the page
 */
export const browserPage = (
  trust: { createScriptURL(url: string): string },
  loading: Map<string, Promise<void>> = new Map(),
): Page => {
  const insert = (src: string, { attributes = {}, loaded }: LoadOptions) =>
    new Promise<void>((resolve) => {
      const script = thisDocument.createElement('script')
      for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value)
      script.onload = () => {
        if (loaded) attempt(loaded)
        resolve()
      }
      script.onerror = () => resolve()
      // Set the page's own nonce, for a Content-Security-Policy with neither hosts nor 'strict-dynamic' (CSP 3, 6.6.2).
      script.nonce = pageNonce()
      script.src = trust.createScriptURL(src)
      thisDocument.head.append(script)
    })
  return {
    global: globalThis,
    load(src, options = {}) {
      const end = loading.get(src) ?? insert(src, options)
      loading.set(src, end)
      return end
    },
  }
}
