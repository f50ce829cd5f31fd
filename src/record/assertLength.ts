import type { Catalog } from '../catalog/catalog.ts'
import { ConfigError } from '../errors.ts'
import { longest } from './codec.ts'

/**
 * Checks that the longest decision fits into a cookie.
 *
 * The longest decision denies each service of an allowed category. Browsers ignore a longer cookie, so an older
 * consent would stay.
 *
 * @param catalog the site's categories and services
 * @param name the record's name
 * @throws {ConfigError} `record-too-long` — it doesn't fit; the subject is the number of bytes over the limit
 */
export const assertLength = ({ entries }: Catalog, name: string): void => {
  /** The most characters before the choices: the format, a revision, a time, how it was decided, an id, and the dots. */
  const head = 1 + 16 + 12 + 16 + 16 + 5
  const asked = [...entries].flatMap(([id, { required }]) => (required ? [] : `:!${id}`))
  const length = name.length + head + asked.join('').length
  if (length > longest) throw new ConfigError('record-too-long', `${length - longest}`)
}
