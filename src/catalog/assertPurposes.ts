import { ConfigError } from '../errors.ts'
import type { Catalog } from './catalog.ts'

/**
 * Checks that no category has both `own` and `sale`.
 *
 * @param catalog the site's categories and services
 * @throws {ConfigError} `own-and-sale` — a category has both
 */
export const assertPurposes = ({ categories }: Catalog): void => {
  for (const [id, { own, sale }] of Object.entries(categories))
    if (own && sale) throw new ConfigError('own-and-sale', id)
}
