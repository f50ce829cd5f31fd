import type { Cookie, StorageKind } from '../vendor/cookie.ts'
import { namePattern } from '../catalog/namePattern.ts'
import type { Consent } from '../consent/consent.ts'
import { historyOf } from '../consent/history.ts'
import { eraseCookie } from './eraseCookie.ts'

/** When a withdrawal reloads the page. */
export type Reload = 'needed' | 'always' | 'never'

/** What is there by name, and how it is erased. */
type Holding = readonly [names: string[], erase: (name: string) => void]

const webStorage = (storage: Storage): Holding => [
  Object.keys(storage),
  (name) => storage.removeItem(name),
]

const places: Record<StorageKind, () => Holding | Promise<Holding>> = {
  cookie: () => [document.cookie.split('; ').map((pair) => pair.split('=')[0] ?? ''), eraseCookie],
  local: () => webStorage(localStorage),
  session: () => webStorage(sessionStorage),
  database: async () => [
    (await indexedDB.databases()).map(({ name = '' }) => name),
    (name) => indexedDB.deleteDatabase(name),
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
  const { ran } = historyOf(consent.name)
  const entries = [...consent.catalog.entries]

  /** The patterns of one place, of all that is allowed or of all that is denied. */
  const patterns = (kind: StorageKind, allowed: boolean) =>
    entries
      .filter(([id]) => consent.allows(id) === allowed)
      .flatMap(([, { cookies }]) =>
        // What another site keeps can't be erased from here, and a name like `fr` may be the page's own.
        cookies.filter(({ storage = 'cookie', domain }) => storage === kind && !domain),
      )

  const erase = (kind: StorageKind) => {
    const isIn = (list: readonly Cookie[], name: string) =>
      list.some((cookie) => namePattern(cookie.name).test(name))
    const clean = ([names, remove]: Holding) => {
      const denied = patterns(kind, false)
      const allowed = patterns(kind, true)
      for (const name of names)
        if (name !== consent.name && isIn(denied, name) && !isIn(allowed, name)) remove(name)
    }
    if (!patterns(kind, false).length) return
    try {
      const holding = places[kind]()
      // Databases can only be listed later; all else is gone before anything else happens.
      if ('then' in holding) void holding.then(clean, () => {})
      else clean(holding)
    } catch {
      // Blocked storage throws at each access, and holds nothing.
    }
  }
  const eraseAll = () => {
    if (consent.$record.get()) (Object.keys(places) as StorageKind[]).forEach(erase)
  }

  eraseAll()
  return consent.$choices.listen((_, before) => {
    eraseAll()
    const isNeeded = entries.some(
      ([id, { service }]) =>
        !consent.allows(id) &&
        !consent.loadedOnce.has(id) &&
        // What starts denied runs under a no as it is: only a yes that is taken back changes what it may do.
        (reload === 'always'
          ? before?.[id]
          : !service?.live && (service?.startsDenied ? before?.[id] : ran.has(id))),
    )
    // Chromium fires `beforeunload` within the call: first let the other listeners hear of the choice.
    if (isNeeded && reload !== 'never') queueMicrotask(() => location.reload())
  })
}
