import { thisDocument } from './thisDocument.ts'

/**
 * Reads the nonce of the page's own scripts: of the first one, as markup that comes in through a hole is behind it.
 *
 * @returns the nonce; empty if they carry none
 * @see https://www.w3.org/TR/CSP3/#security-nonces
 */
export const pageNonce = (): string =>
  thisDocument.querySelector<HTMLScriptElement>('script[nonce]:not([data-consent])')?.nonce ?? ''
