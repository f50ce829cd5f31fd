import { thisDocument } from './thisDocument.ts'

/**
 * Reads the nonce of the page's own scripts.
 *
 * The first script with a nonce counts, because injected markup comes later in the page.
 *
 * @returns the nonce; empty if there is none
 * @see https://www.w3.org/TR/CSP3/#security-nonces
 */
export const pageNonce = (): string =>
  thisDocument.querySelector<HTMLScriptElement>('script[nonce]:not([data-consent])')?.nonce ?? ''
