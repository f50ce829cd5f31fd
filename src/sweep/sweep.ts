import { namePattern } from '../catalog/namePattern.ts'
import type { Consent } from '../consent/consent.ts'
import { historyOf } from '../consent/history.ts'
import type { StorageKind } from '../vendor/cookie.ts'
import { eraseCookie } from './eraseCookie.ts'

/** When a withdrawal reloads the page. */
export type Reload = 'needed' | 'always' | 'never'

/** How the names in one place are read, and erased. */
type Place = readonly [
  names: () => readonly string[] | Promise<readonly string[]>,
  erase: (name: string) => void,
]

const webStorage = (storage: () => Storage): Place => [
  () => Object.keys(storage()),
  (name) => storage().removeItem(name),
]

const places: Record<StorageKind, Place> = {
  cookie: [() => document.cookie.split('; ').map((pair) => pair.split('=')[0] ?? ''), eraseCookie],
  local: webStorage(() => localStorage),
  session: webStorage(() => sessionStorage),
  database: [
    async () => (await indexedDB.databases()).map(({ name = '' }) => name),
    (name) => void indexedDB.deleteDatabase(name),
  ],
}

/**
 * Erases what denied categories and services declare that they store, then reloads the page where code that has
 * run can't be switched off. It erases at the start too: vendors write once more while a page goes away, and other
 * tabs may have written since.
 *
 * @param reload when a withdrawal reloads the page. Default: `needed`, where code that has run can't be switched off
 * @returns a function that stops it
 */
export const sweep = (consent: Consent, reload: Reload = 'needed'): (() => void) => {
  const { $record, $choices, allows, loadedOnce, name: own } = consent
  const { ran } = historyOf(own)
  const entries = [...consent.catalog.entries]

  /** The patterns of one place, of all that is allowed or of all that is denied. */
  const patterns = (kind: string, allowed: boolean) =>
    entries
      .filter(([id]) => allows(id) === allowed)
      .flatMap(([, { cookies }]) => cookies)
      // What another site keeps can't be erased from here, and a name like `fr` may be the page's own.
      .filter(({ storage = 'cookie', domain }) => storage === kind && !domain)
      .map(({ name }) => namePattern(name))

  const eraseFrom = (kind: string, [list, erase]: Place) => {
    const clean = (names: readonly string[]) => {
      const [denied, allowed] = [patterns(kind, false), patterns(kind, true)]
      for (const name of names) {
        const isIn = (some: readonly RegExp[]) => some.some((pattern) => pattern.test(name))
        if (name !== own && isIn(denied) && !isIn(allowed)) erase(name)
      }
    }
    if (!patterns(kind, false).length) return
    try {
      const names = list()
      // Databases can only be listed later; all else is gone before anything else happens.
      if ('then' in names) void names.then(clean, () => {})
      else clean(names)
    } catch {
      // Blocked storage throws at each access, and holds nothing.
    }
  }
  const eraseAll = () => {
    if ($record.get()) for (const [kind, place] of Object.entries(places)) eraseFrom(kind, place)
  }

  eraseAll()
  return $choices.listen((_, before) => {
    eraseAll()
    const isNeeded = entries.some(
      ([id, { service }]) =>
        !allows(id) &&
        !loadedOnce.has(id) &&
        // What starts denied runs under a no as it is: only a yes that is taken back changes what it may do.
        (reload === 'always'
          ? before?.[id]
          : !service?.live && (service?.startsDenied ? before?.[id] : ran.has(id))),
    )
    // Chromium fires `beforeunload` within the call: first let the other listeners hear of the choice.
    if (isNeeded && reload !== 'never') queueMicrotask(() => location.reload())
  })
}
