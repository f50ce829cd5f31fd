import type { Catalog } from '../catalog/catalog.ts'
import { ConfigError } from '../errors.ts'
import { longest } from './codec.ts'

/**
 * Checks that the longest decision fits into a cookie.
 *
 * The check assumes that every id is listed as denied. Browsers ignore a cookie that is too long, so an older consent
 * would stay.
 *
 * @param catalog the site's categories and services
 * @param name the record's name
 * @throws {ConfigError} `record-too-long` — it doesn't fit; the subject is the number of bytes over the limit
 */
export const assertLength = ({ entries }: Catalog, name: string): void => {
  /** The maximum length of what precedes the choices: format, revision, time, how it was decided, id, and the dots. */
  const head = 1 + 16 + 12 + 16 + 16 + 5
  const asked = [...entries].flatMap(([id, { required }]) => (required ? [] : `:!${id}`))
  const length = name.length + head + asked.join('').length
  if (length > longest) throw new ConfigError('record-too-long', `${length - longest}`)
}
