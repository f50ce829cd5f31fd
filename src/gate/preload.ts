/** Fetches a script that has to wait for its turn, so that the waiting costs no time. */
export const preload = (script: HTMLScriptElement): void => {
  const { crossOrigin, integrity, referrerPolicy, nonce = '', dataset } = script
  const link = document.createElement('link')
  const rel = dataset['type'] === 'module' ? 'modulepreload' : 'preload'
  const href = dataset['src'] ?? script.src
  // The browser uses what it preloaded only for a request of the same kind
  // (https://html.spec.whatwg.org/multipage/links.html#link-type-preload).
  Object.assign(link, { rel, as: 'script', crossOrigin, integrity, referrerPolicy, nonce, href })
  link.onload = link.onerror = () => link.remove()
  document.head.append(link)
}
