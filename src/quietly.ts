/**
 * Runs a function and ignores its errors: blocked and sandboxed storage throws on every access.
 *
 * @param access the function
 * @returns what it returns; undefined if it throws
 */
export const quietly = <T>(access: () => T): T | undefined => {
  try {
    return access()
  } catch {
    return undefined
  }
}
