/**
 * Hashes a text: FNV-1a, 32 bits. Not for security, only to tell texts apart.
 *
 * @param text the text
 * @returns lower-case letters and digits
 */
export const hash = (text: string): string => {
  let sum = 0x811c9dc5
  for (const character of text) sum = Math.imul(sum ^ character.charCodeAt(0), 0x01000193)
  return (sum >>> 0).toString(36)
}
