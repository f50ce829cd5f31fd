// Unlike crypto.randomUUID, getRandomValues works on plain http (https://w3c.github.io/webcrypto/#Crypto-interface).
declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array }

/**
 * Generates an id for a decision.
 *
 * @param suffix the end of the id. Default: none
 * @returns sixteen letters and digits; those before the suffix are random, about five bits each
 */
export const randomId = (suffix = ''): string =>
  [...crypto.getRandomValues(new Uint8Array(16 - suffix.length))]
    .map((byte) => (byte % 36).toString(36))
    .join('') + suffix
