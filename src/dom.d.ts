// Missing from TypeScript's DOM library.

declare module '*.css?inline' {
  const text: string
  export default text
}

interface Document {
  /**
   * True in a prerendered page, until the visitor opens it (https://wicg.github.io/nav-speculation/prerendering.html).
   */
  readonly prerendering?: boolean
}

/** Trusted Types (https://w3c.github.io/trusted-types/dist/spec/), as far as the gate needs them. */
interface Window {
  readonly trustedTypes?: { createPolicy<Rules>(name: string, rules: Rules): Rules }
}
