import { ConfigError } from '../errors.ts'
import type { Service } from '../vendor/service.ts'
import { assertKnown, type Catalog } from './catalog.ts'

/**
 * Checks that the services on which others depend exist, and that none depends on itself.
 *
 * @param catalog the site's categories and services
 * @throws {ConfigError} `unknown-id` — a dependency doesn't exist
 * @throws {ConfigError} `cyclic-dependency` — a service depends on itself
 */
export const assertOrder = (catalog: Catalog): void => {
  const visit = (id: string, behind: readonly string[]) => {
    assertKnown(catalog, id)
    if (behind.includes(id)) throw new ConfigError('cyclic-dependency', [...behind, id].join(' → '))
    const { dependsOn = [] }: Partial<Service<string, string>> =
      catalog.entries.get(id)?.service ?? {}
    for (const earlier of dependsOn) visit(earlier, [...behind, id])
  }
  for (const id of catalog.entries.keys()) visit(id, [])
}
