import type { LoadOptions, Page } from '../catalog/page.ts'
import { attempt } from '../console.ts'

/**
 * The page of the browser, for services and signals.
 *
 * @param trust makes a URL that Trusted Types let into `script.src`
 */
export const browserPage = (trust: { createScriptURL(url: string): string }): Page => {
  const loading = new Map<string, Promise<void>>()
  const insert = (src: string, { attributes = {}, loaded }: LoadOptions) =>
    new Promise<void>((resolve) => {
      const script = document.createElement('script')
      for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value)
      script.onload = () => {
        if (loaded) attempt(loaded)
        resolve()
      }
      script.onerror = () => resolve()
      // The page's own nonce, for a policy that lists neither hosts nor 'strict-dynamic' (CSP 3, 6.6.2).
      script.nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? ''
      script.src = trust.createScriptURL(src)
      document.head.append(script)
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
