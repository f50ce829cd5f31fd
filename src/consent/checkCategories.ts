import type { Absent, Categories, Category } from '../catalog/catalog.ts'
import { checkKeys } from '../checkKeys.ts'
import { warn } from '../console.ts'
import type { Cookie, CookieDeclaration } from '../vendor/cookie.ts'
import type { Service } from '../vendor/service.ts'
import type { Signal } from '../vendor/signal.ts'

/** The name of every property of a type; the compiler reports a missing one. */
type Names<T> = Readonly<Record<keyof T, true>>

const category: Names<Category> = {
  required: true,
  services: true,
  cookies: true,
  title: true,
  description: true,
  sale: true,
  own: true,
  policy: true,
}
const service: Names<Service> = {
  id: true,
  name: true,
  provider: true,
  purpose: true,
  lang: true,
  policyUrl: true,
  hosts: true,
  dependsOn: true,
  cookies: true,
  signals: true,
  startsDenied: true,
  live: true,
  start: true,
  stop: true,
  resume: true,
}
const cookie: Names<Cookie> = {
  name: true,
  storage: true,
  days: true,
  purpose: true,
  provider: true,
  domain: true,
}
const signal: Names<Signal> = {
  id: true,
  grants: true,
  reads: true,
  last: true,
  begin: true,
  update: true,
}

/** Returns the items of a list. Warns if the value isn't a list, such as `services: matomo(…)` without brackets. */
const itemsOf = <T>(list: readonly T[] | undefined, where: string): readonly T[] => {
  if (list === undefined || Array.isArray(list)) return (list as readonly T[] | undefined) ?? []
  warn(`${where} must be a list, in [ ].`)
  return []
}

const checkCookies = (cookies: readonly CookieDeclaration[] | undefined, where: string) => {
  for (const one of itemsOf(cookies, `the cookies of ${where}`))
    if (typeof one === 'object') checkKeys(one, cookie, `a cookie of ${where}`)
}

/**
 * Warns about unknown properties of signals; for development builds.
 *
 * @param signals a list of signals. Undefined: none
 * @param where whose signals they are, for the message
 */
export const checkSignals = (signals: readonly Signal[] | undefined, where: string): void => {
  for (const one of itemsOf(signals, `the signals of ${where}`))
    checkKeys(one, signal, `the signal "${one.id}"`)
}

/**
 * Warns about properties in the categories that have no effect; for development builds.
 *
 * The compiler reports most of them, so this is for untyped code.
 *
 * @param categories the categories, as the site declares them. Default: none
 * @param policy the option `policy`, without which a category's policy has no effect. Default: none
 */
export const checkCategories = (categories: Categories = {}, policy?: unknown): void => {
  for (const [id, its] of Object.entries(categories)) {
    const where = `the category "${id}"`
    const { cookies, services, policy: own }: Category = { ...its }
    checkKeys(its, category, where)
    // On a server `start` ignores the option `policy`, so its absence says nothing.
    if (own && !policy && 'document' in globalThis)
      warn(`the "policy" of ${where} has no effect without the option "policy": policyOf({ … }).`)
    checkCookies(cookies, where)
    for (const one of itemsOf<Service | Absent>(services, `the services of ${where}`)) {
      if (!one) continue
      const who = `the service "${one.id}"`
      if (!one.name) warn(`${who} needs a "name", which visitors read.`)
      checkKeys(one, service, who)
      checkCookies(one.cookies, who)
      checkSignals(one.signals, who)
    }
  }
}
