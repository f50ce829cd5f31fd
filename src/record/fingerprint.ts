import type { Catalog } from '../catalog/catalog.ts'
import { hash } from './hash.ts'

/**
 * Hashes the ids of categories and services and the names of cookies, whatever their order.
 *
 * A new tracker changes the hash; new wording doesn't.
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
  return `a${hash(asked)}`
}
