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
  // FNV-1a, 32 bits: it tells configurations apart, and protects nothing.
  let hash = 0x811c9dc5
  for (const character of asked) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193)
  return `a${(hash >>> 0).toString(36)}`
}
