import type { Catalog } from '../catalog/catalog.ts'
import type { Cookie, StorageKind } from '../vendor/cookie.ts'
import type { Locale } from '../locales/locale.ts'

/** The cookie that stores the consent record. */
export interface RecordCookie {
  readonly name: string
  /** How long it is stored, in days. */
  readonly days: number
  /** The kind of storage; `false` if the record isn't stored in the browser, so it isn't listed. Default: `cookie`. */
  readonly kind?: StorageKind | false | undefined
}

/**
 * Lists what a category or a service stores.
 *
 * The first required category also lists the consent record, unless the site itself declares a cookie of that name.
 *
 * @param catalog the site's categories and services
 * @param id a category or a service
 * @param record the cookie that stores the consent record; undefined if it isn't to be listed
 * @param words the record's purpose, in the visitor's language
 * @returns the cookies
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
