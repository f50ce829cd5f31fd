// Unlike crypto.randomUUID, getRandomValues works on plain http (https://w3c.github.io/webcrypto/#Crypto-interface).
declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array }

/**
 * Generates an id for a decision.
 *
 * @param suffix what the id ends with. Default: nothing
 * @returns sixteen letters and digits; each that isn't given is random, about five bits
 */
export const randomId = (suffix = ''): string =>
  [...crypto.getRandomValues(new Uint8Array(16 - suffix.length))]
    .map((byte) => (byte % 36).toString(36))
    .join('') + suffix
