import type { Catalog } from '../catalog/catalog.ts'

/**
 * What is asked, as a short text: the categories, services and cookies by name, whatever their order. A new
 * tracker changes it, a new wording does not.
 */
export const fingerprint = ({ entries }: Catalog): string => {
  const asked = [...entries]
    .map(([id, { category, required, cookies }]) =>
      [id, category, required, cookies.map(({ name }) => name).sort()].join(),
    )
    .sort()
    .join(';')
  // A multiplicative hash of 32 bits: it tells configurations apart, and protects nothing.
  let hash = 7
  for (const character of asked) hash = Math.imul(hash, 31) + character.charCodeAt(0)
  return `a${(hash >>> 0).toString(36)}`
}
