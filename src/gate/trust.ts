import { pageHistory } from '../consent/history.ts'

/** Makes text acceptable to the sinks that Trusted Types guard: a policy, or an object of the same shape. */
export interface Trust {
  createHTML(text: string): string
  createScriptURL(text: string): string
  /** Default: the text goes in as it is, which a page that enforces Trusted Types refuses. */
  createScript?(text: string): string
}

const as = (text: string) => text
const rules = { createHTML: as, createScript: as, createScriptURL: as }

/** In place of a policy that the page forbids: text passes only where nothing is enforced. */
export const forbidden: Trust = { ...rules }

/**
 * The page's Trusted Types policy named `askfirst`, or plain text where there are no Trusted Types.
 *
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
