import { ConfigError } from '../errors.ts'
import type { Service } from '../vendor/service.ts'
import { assertKnown, type Catalog } from './catalog.ts'

/**
 * Checks that every service that another one depends on is there, and that none depends on itself.
 *
 * @throws {ConfigError} `unknown-id` or `cyclic-dependency`
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
