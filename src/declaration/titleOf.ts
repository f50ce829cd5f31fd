import type { Catalog } from '../catalog/catalog.ts'
import type { Titles } from '../locales/enPlaceholder.ts'

/** The name of a category or a service, as visitors read it. */
export const titleOf = ({ entries, categories }: Catalog, id: string, words: Titles): string =>
  entries.get(id)?.service?.name ?? categories[id]?.title ?? words.categories[id]?.title ?? id
