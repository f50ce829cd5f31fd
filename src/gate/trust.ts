/** Lets text into the sinks that Trusted Types guard: a policy, or what looks like one. */
export interface Trust {
  createHTML(text: string): string
  createScriptURL(text: string): string
}

const as = (text: string) => text
const rules = { createHTML: as, createScriptURL: as }

/** Stands for a policy where the page forbids it: text passes only where nothing is enforced. */
export const forbidden: Trust = { ...rules }

let policy: Trust | undefined

/**
 * The page's Trusted Types policy named `askfirst`, or plain text where there are no Trusted Types.
 *
 * @see https://w3c.github.io/trusted-types/dist/spec/
 */
export const createTrust = (): Trust => {
  try {
    // A second policy of the name is refused.
    return (policy ??= window.trustedTypes?.createPolicy('askfirst', rules) ?? rules)
  } catch {
    return forbidden
  }
}
