import type { Catalog } from '../catalog/catalog.ts'
import { ConfigError } from '../errors.ts'
import { longest } from './codec.ts'

/**
 * Checks that the longest decision, a no to each service under a yes to its category, fits into a cookie. A browser
 * ignores a longer one, and an older yes would stay.
 *
 * @param catalog the site's categories and services
 * @param name the record's name
 * @throws {ConfigError} `record-too-long`, with the number of bytes
 */
export const assertLength = ({ entries }: Catalog, name: string): void => {
  /** The most characters before the choices: the format, a revision, a time, how it was decided, an id, and the dots. */
  const head = 1 + 16 + 12 + 16 + 16 + 5
  const asked = [...entries].flatMap(([id, { required }]) => (required ? [] : `:!${id}`))
  const length = name.length + head + asked.join('').length
  if (length > longest) throw new ConfigError('record-too-long', `${length - longest}`)
}
