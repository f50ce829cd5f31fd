import type { Catalog } from '../catalog/catalog.ts'

/**
 * Hashes the names of the categories, services and cookies, in any order.
 *
 * A new tracker changes the hash, new wording doesn't.
 *
 * @param catalog the site's categories and services
 * @returns a revision
 */
export const fingerprint = ({ entries }: Catalog): string => {
  const asked = [...entries]
    .map(([id, { category, required, cookies }]) =>
      [id, category, required, cookies.map(({ name }) => name).sort()].join(),
    )
    .sort()
    .join(';')
  // FNV-1a, 32 bits: not for security, only to tell configurations apart.
  let hash = 0x811c9dc5
  for (const character of asked) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193)
  return `a${(hash >>> 0).toString(36)}`
}
