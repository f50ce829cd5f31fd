import type { StorageKind } from '../catalog/cookie.ts'
import { matches } from '../catalog/matches.ts'
import type { Consent } from '../consent/consent.ts'
import { eraseCookie } from './eraseCookie.ts'

/** When a withdrawal reloads the page. */
export type Reload = 'needed' | 'always' | 'never'

/** What the sweep has to know. */
export interface SweepOptions {
  /** The categories and services whose code has run in this page. */
  readonly ran: ReadonlySet<string>
  /** The record's own cookie, which no pattern may erase. */
  readonly keep: string
  /** `needed`: only when something that has run can't be switched off. Default: `needed`. */
  readonly reload?: Reload | undefined
}

type Place = readonly [names: string[], erase: (name: string) => void]

const webStorage = (storage: Storage): Place => [
  Object.keys(storage),
  (name) => storage.removeItem(name),
]

const places: Record<StorageKind, () => Place> = {
  cookie: () => [document.cookie.split('; ').map((pair) => pair.split('=')[0] ?? ''), eraseCookie],
  local: () => webStorage(localStorage),
  session: () => webStorage(sessionStorage),
}

/**
 * Erases what denied categories and services declare that they store, then reloads the page where code that has
 * run can't be switched off. It erases at the start too: vendors write once more while a page goes away, and other
 * tabs may have written since.
 *
 * @returns stops sweeping
 */
export const sweep = (
  consent: Consent,
  { ran, keep, reload = 'needed' }: SweepOptions,
): (() => void) => {
  const entries = [...consent.catalog.entries]

  const erase = (kind: StorageKind) => {
    const declares = (name: string, allowed: boolean) =>
      entries.some(
        ([id, { cookies }]) =>
          consent.allows(id) === allowed &&
          cookies.some(
            (cookie) => (cookie.storage ?? 'cookie') === kind && matches(cookie.name, name),
          ),
      )
    try {
      const [names, remove] = places[kind]()
      for (const name of names)
        if (name !== keep && declares(name, false) && !declares(name, true)) remove(name)
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
        !consent.allows(id) && (reload === 'always' ? before?.[id] : ran.has(id) && !service?.live),
    )
    if (isNeeded && reload !== 'never') location.reload()
  })
}
