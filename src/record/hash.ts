/**
 * Hashes a text: FNV-1a, 32 bits. Not for security, only to tell texts apart.
 *
 * @param text the text
 * @param radix the base of the number. Default: 36
 * @returns the number, in lower-case letters and digits
 * @see http://www.isthe.com/chongo/tech/comp/fnv/ FNV-1a
 */
export const hash = (text: string, radix = 36): string => {
  let sum = 0x811c9dc5
  for (const character of text) sum = Math.imul(sum ^ character.charCodeAt(0), 0x01000193)
  return (sum >>> 0).toString(radix)
}
