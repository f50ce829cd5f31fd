// getRandomValues works on plain http too, where crypto.randomUUID doesn't (facts of the Web Crypto API).
interface Random {
  getRandomValues(bytes: Uint8Array): Uint8Array
}

/** Sixteen random letters and digits: about 80 bits. */
export const randomId = (): string => {
  const { crypto } = globalThis as unknown as { readonly crypto: Random }
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => (byte % 36).toString(36))
    .join('')
}
