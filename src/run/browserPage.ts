import type { Page } from '../catalog/page.ts'

/**
 * The page of the browser, for services and signals.
 *
 * @param trust makes a URL that Trusted Types let into `script.src`
 */
export const browserPage = (trust: { createScriptURL(url: string): string }): Page => {
  const loaded = new Set<string>()
  return {
    global: globalThis,
    load(src) {
      if (loaded.has(src)) return
      loaded.add(src)
      const script = document.createElement('script')
      // The page's own nonce, for a policy that lists neither hosts nor 'strict-dynamic' (CSP 3, 6.6.2).
      script.nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? ''
      script.src = trust.createScriptURL(src)
      document.head.append(script)
    },
  }
}
