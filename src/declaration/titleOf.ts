import type { Catalog } from '../catalog/catalog.ts'
import type { Titles } from '../locales/enPlaceholder.ts'

/**
 * Returns the name of a category or a service, as visitors read it.
 *
 * @param catalog the site's categories and services
 * @param id a category or a service
 * @param words the names of well-known categories
 * @returns the name; the id if there is none
 */
export const titleOf = ({ entries, categories }: Catalog, id: string, words: Titles): string =>
  entries.get(id)?.service?.name ?? categories[id]?.title ?? words.categories[id]?.title ?? id
