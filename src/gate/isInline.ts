/**
 * True for a classic script with a body: it runs where it stands, and `async` and `defer` mean nothing on it
 * (https://html.spec.whatwg.org/multipage/scripting.html#attr-script-async).
 */
export const isInline = ({ src, dataset }: HTMLScriptElement): boolean =>
  !src && dataset['type'] !== 'module'
