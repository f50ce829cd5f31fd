import type { Catalog } from '../catalog/catalog.ts'
import type { Cookie } from '../catalog/cookie.ts'
import type { Locale } from '../locales/locale.ts'

/** The record's own cookie, as a storage names it. */
export interface RecordCookie {
  readonly name: string
  /** How long it is kept, in days. */
  readonly days: number
}

/**
 * What a category or a service stores. The record is stored too, and belongs to the first required category, unless
 * the site has declared it by hand.
 */
export const cookiesOf = (
  { categories, entries }: Catalog,
  id: string,
  record: RecordCookie | undefined,
  words: Locale,
): readonly Cookie[] => {
  const { cookies = [] } = entries.get(id) ?? {}
  const [first] = Object.entries(categories).find(([, { required }]) => required) ?? []
  const isDeclared = [...entries.values()].some((entry) =>
    entry.cookies.some(({ name }) => name === record?.name),
  )
  if (!record || id !== first || isDeclared) return cookies
  const { name, days } = record
  return [{ name, days, purpose: words.recordPurpose }, ...cookies]
}
