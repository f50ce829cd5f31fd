import { ConfigError } from '../errors.ts'
import type { StorageKind } from '../vendor/cookie.ts'
import type { Catalog } from './catalog.ts'
import { namePattern } from './namePattern.ts'

/**
 * Checks that no pattern covers what a withdrawal must not erase: everything, the record, and what a required category
 * or service declares by name. One name in two lists is fine: vendors share cookies, and the sweep leaves it.
 *
 * @param catalog the site's categories and services
 * @param record the record's name
 * @param kind the storage that the record is in; `false`: not in the browser
 * @throws {ConfigError} `bad-pattern`
 */
export const assertPatterns = (
  { entries }: Catalog,
  record: string,
  kind: StorageKind | false,
): void => {
  const all = [...entries.values()].flatMap(({ required, cookies }) =>
    // What another site keeps can't be erased from here.
    cookies.flatMap(({ name, storage = 'cookie', domain }) =>
      domain ? [] : { name, storage, required },
    ),
  )
  for (const { name, storage, required } of all) {
    const pattern = namePattern(name)
    const covers = (other: string, place: unknown) => place === storage && pattern.test(other)
    const isTooWide =
      /^\*+$/.test(name) ||
      (!required &&
        (covers(record, kind) ||
          (name.includes('*') &&
            all.some(
              (other) => other.required && other.name !== name && covers(other.name, other.storage),
            ))))
    if (isTooWide) throw new ConfigError('bad-pattern', name)
  }
}
