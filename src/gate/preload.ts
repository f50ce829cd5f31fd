const same = ['crossOrigin', 'integrity', 'referrerPolicy', 'nonce'] as const

/** Fetches a script that has to wait for its turn, so that the waiting costs no time. */
export const preload = (script: HTMLScriptElement): void => {
  const { type, src = script.src } = script.dataset
  const link = document.createElement('link')
  // The browser uses what it preloaded only for a request of the same kind
  // (https://html.spec.whatwg.org/multipage/links.html#link-type-preload).
  for (const name of same) Reflect.set(link, name, script[name])
  link.rel = type === 'module' ? 'modulepreload' : 'preload'
  link.as = 'script'
  link.href = src
  link.onload = link.onerror = () => link.remove()
  document.head.append(link)
}
