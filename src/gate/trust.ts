import { pageHistory } from '../consent/history.ts'

/** A Trusted Types policy, or an object of the same shape. */
export interface Trust {
  createHTML(text: string): string
  createScriptURL(text: string): string
  /** Needed to run gated inline scripts where Trusted Types are enforced. Default: the text is used as it is. */
  createScript?(text: string): string
}

const as = (text: string) => text

/** Used if the page forbids our policy. It returns plain text, which works only if Trusted Types aren't enforced. */
export const forbidden: Trust = { createHTML: as, createScriptURL: as }

const rules = { ...forbidden, createScript: as }

/**
 * Creates the page's Trusted Types policy, named `askfirst`, once.
 *
 * @returns the policy; plain text where the browser has no Trusted Types; `forbidden` where the page forbids it
 * @see https://w3c.github.io/trusted-types/dist/spec/
 */
export const createTrust = (): Trust => {
  const history = pageHistory()
  try {
    return (history.trust ??=
      window.trustedTypes?.createPolicy('askfirst', rules) ?? rules) as Trust
  } catch {
    return forbidden
  }
}
