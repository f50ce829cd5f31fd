/** Lets text into the sinks that Trusted Types guard. */
export type Trust = TrustedTypePolicy

const as = (text: string) => text
const rules = { createHTML: as, createScript: as, createScriptURL: as }

/**
 * The page's Trusted Types policy named `askfirst`, or plain text where there are no Trusted Types. Where the page
 * forbids the name, text is refused as well: what needs it stays blocked.
 *
 * @see https://w3c.github.io/trusted-types/dist/spec/
 */
export const createTrust = (): Trust => {
  try {
    return window.trustedTypes?.createPolicy('askfirst', rules) ?? rules
  } catch {
    return rules
  }
}
