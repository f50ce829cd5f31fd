import { ConfigError } from '../errors.ts'
import type { StorageKind } from '../vendor/cookie.ts'
import type { Catalog } from './catalog.ts'
import { namePattern } from './namePattern.ts'

/**
 * Checks that no cookie pattern would erase too much on a withdrawal.
 *
 * A pattern must not cover everything, the record, or what a required category or service declares by name. Two
 * services may declare the same name, because vendors share cookies. The sweep doesn't erase a cookie that an allowed
 * service declares.
 *
 * @param catalog the site's categories and services
 * @param record the record's name
 * @param kind the kind of storage that holds the record; `false` if it isn't in the browser
 * @throws {ConfigError} `bad-pattern` — a pattern covers too much
 */
export const assertPatterns = (
  { entries }: Catalog,
  record: string,
  kind: StorageKind | false,
): void => {
  const all = [...entries.values()].flatMap(({ required, cookies }) =>
    // This page can't erase cookies of other domains.
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
