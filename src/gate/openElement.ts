import type { Trust } from './trust.ts'

/**
 * Gives an element the address that it was held without: `data-src` becomes `src`, and so on. For a script that
 * is still inert it asks for nothing.
 */
export const openElement = (element: HTMLElement, trust: Trust): void => {
  for (const name of ['src', 'srcset', 'href', 'srcdoc']) {
    const text = element.dataset[name]
    if (text === undefined) continue
    const trusted = name === 'srcdoc' ? trust.createHTML(text) : trust.createScriptURL(text)
    element.setAttribute(element.matches('object') ? 'data' : name, trusted)
  }
  // A source that changes is overlooked until its player loads anew (HTML, 4.8.8).
  if (element.parentNode instanceof HTMLMediaElement) element.parentNode.load()
}
