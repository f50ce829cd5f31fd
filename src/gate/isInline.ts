/**
 * Checks whether a script is classic and inline; on such a script, browsers ignore `async` and `defer`.
 *
 * @param script a script, held or not
 * @returns true if it is
 * @see https://html.spec.whatwg.org/multipage/scripting.html#attr-script-async
 */
export const isInline = (script: HTMLScriptElement): boolean =>
  !script.src && script.getAttribute('data-type') !== 'module'
