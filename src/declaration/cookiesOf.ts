import type { Catalog } from '../catalog/catalog.ts'
import type { Cookie, StorageKind } from '../vendor/cookie.ts'
import type { Locale } from '../locales/locale.ts'

/** The record's own cookie, as a storage names it. */
export interface RecordCookie {
  readonly name: string
  /** How long it is kept, in days. */
  readonly days: number
  /** Where it is kept, if not in a cookie; `false`: not in the visitor's browser, and then it isn't listed. */
  readonly kind?: StorageKind | false | undefined
}

/**
 * What a category or a service stores. The record is stored too, and belongs to the first required category, unless
 * the site has declared it by hand.
 */
export const cookiesOf = (
  { categories, entries }: Catalog,
  id: string,
  record: RecordCookie | undefined,
  words: Pick<Locale, 'recordPurpose'>,
): readonly Cookie[] => {
  const { cookies = [] } = entries.get(id) ?? {}
  if (!record || record.kind === false) return cookies
  const [first] = Object.entries(categories).find(([, { required }]) => required) ?? []
  if (id !== first) return cookies
  const isDeclared = [...entries.values()].some((entry) =>
    entry.cookies.some(({ name }) => name === record.name),
  )
  if (isDeclared) return cookies
  const { name, days, kind = 'cookie' } = record
  return [{ name, days, storage: kind, purpose: words.recordPurpose }, ...cookies]
}
