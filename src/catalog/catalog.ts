import { ConfigError } from '../errors.ts'
import { nearest } from '../nearest.ts'
import { idPattern } from './idPattern.ts'
import { cookieOf, type Cookie, type CookieDeclaration } from '../vendor/cookie.ts'
import type { Purpose } from '../policy/purpose.ts'
import type { Service } from '../vendor/service.ts'
import type { UncheckedId } from '../vendor/signal.ts'

/** A falsy value that a condition puts into a list in place of an item: `isLive && matomo(…)`. */
export type Absent = false | '' | null | undefined

/**
 * A purpose that the visitor decides on, as the site declares it.
 *
 * The type parameters are the ids of its services, and the ids that these services may refer to.
 */
export interface Category<
  Id extends string = string,
  Named extends string = UncheckedId,
> extends Purpose {
  /**
   * True if the category is always on, so that nobody is asked about it. At least one category must be. Default: false.
   */
  readonly required?: boolean | undefined
  /** The third parties that serve this purpose. Falsy items are skipped, so `isLive && matomo(…)` works. */
  // Two list types: TypeScript 5.9 doesn't infer the id of `{ ...matomo(…), id: 'own' }` from a list that may contain
  // `undefined`.
  readonly services?:
    readonly Service<Id, Named>[] | readonly (Service<Id, Named> | Absent)[] | undefined
  /** What the site itself stores for this purpose. */
  readonly cookies?: readonly CookieDeclaration[] | undefined
  /** The name that visitors read. Default: the locale's name for the id, else the id. */
  readonly title?: string | undefined
  /** What the purpose is, in a sentence or two. Default: the locale's words for the id. */
  readonly description?: string | undefined
}

const ids = new RegExp(`^${idPattern}$`)

/** The site's categories, by id. */
export type Categories = Readonly<Record<string, Category>>

/** The ids of the categories, inferred from the object literal. */
export type CategoryId<C extends Categories> = keyof C & string

/** The ids of the services, inferred from the object literal. */
export type ServiceId<C extends Categories> = C[keyof C] extends infer One
  ? One extends { readonly services: readonly (infer S)[] }
    ? S extends { readonly id: infer Id extends string }
      ? Id
      : never
    : never
  : never

/** The ids of everything that can be allowed: categories and services share one set of ids. */
export type ConsentId<C extends Categories> = CategoryId<C> | ServiceId<C>

/** A category, or a service inside one. */
export interface Entry {
  /** A category's own id or, for a service, the id of its category. */
  readonly category: string
  /** True if the visitor isn't asked. */
  readonly required: boolean
  /** What it stores. A category's list doesn't include the cookies of its services. */
  readonly cookies: readonly Cookie[]
  /** The service. Undefined for a category. */
  readonly service: Service | undefined
}

/** A category whose falsy services have been removed. */
export type CheckedCategory = Omit<Category, 'services'> & { readonly services: readonly Service[] }

/** The site's categories and services, checked and indexed by id. Each category precedes its services. */
export interface Catalog {
  readonly categories: Readonly<Record<string, CheckedCategory>>
  readonly entries: ReadonlyMap<string, Entry>
}

/**
 * Checks the site's categories and indexes them by id.
 *
 * It copies own properties only, so that nothing on `Object.prototype` counts.
 *
 * @param categories the categories, as the site declares them. Default: none, which throws
 * @returns the catalog
 * @throws {ConfigError} `no-required-category` — no category is required
 * @throws {ConfigError} `bad-id` — an id is invalid
 * @throws {ConfigError} `duplicate-id` — an id is used twice
 */
export const createCatalog = (categories: Categories = {}): Catalog => {
  const checked: Record<string, CheckedCategory> = {}
  const entries = new Map<string, Entry>()
  const add = (
    id: string,
    category: string,
    { cookies = [] }: Pick<Category, 'cookies'>,
    service?: Service,
  ) => {
    if (typeof id !== 'string' || !ids.test(id)) throw new ConfigError('bad-id', id)
    if (entries.has(id)) throw new ConfigError('duplicate-id', id)
    // Untyped code may pass the string 'false', so only `true` counts.
    const required = checked[category]?.required === true
    entries.set(id, { category, required, cookies: cookies.map(cookieOf), service })
  }

  for (const [id, category] of Object.entries(categories)) {
    const mine = { __proto__: null, ...category }
    const services = (mine.services ?? []).filter((service) => !!service)
    checked[id] = Object.assign(mine, { services })
    add(id, id, mine)
    for (const service of services) add(service.id, id, service, service)
  }
  if (![...entries.values()].some(({ required }) => required)) {
    throw new ConfigError('no-required-category')
  }
  return { categories: checked, entries }
}

/**
 * Throws on an unknown id.
 *
 * @param catalog the site's categories and services
 * @param id a category or a service
 * @throws {ConfigError} `unknown-id` — no category or service has the id
 */
export const assertKnown = ({ entries }: Catalog, id: string): void => {
  if (entries.has(id)) return
  // Two branches, so that bundlers drop `nearest` in production. With a shared constant they would include it.
  throw process.env.NODE_ENV === 'production'
    ? new ConfigError('unknown-id', id)
    : new ConfigError('unknown-id', id, nearest(id, entries.keys()))
}
