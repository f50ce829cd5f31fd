// Unlike crypto.randomUUID, getRandomValues works on plain http (https://w3c.github.io/webcrypto/#Crypto-interface).
interface Random {
  getRandomValues(bytes: Uint8Array): Uint8Array
}

/**
 * Generates an id for a decision.
 *
 * @returns sixteen random letters and digits: about 80 bits
 */
export const randomId = (): string => {
  const { crypto } = globalThis as unknown as { readonly crypto: Random }
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => (byte % 36).toString(36))
    .join('')
}
