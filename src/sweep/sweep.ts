import { namePattern } from '../catalog/namePattern.ts'
import type { Consent } from '../consent/consent.ts'
import { historyOf } from '../consent/history.ts'
import { own } from '../own.ts'
import type { StorageKind } from '../vendor/cookie.ts'
import { eraseCookie } from './eraseCookie.ts'
import { thisDocument } from '../dom/thisDocument.ts'

/** When a withdrawal reloads the page. */
export type Reload = 'needed' | 'always' | 'never'

/** How the names in one storage are listed and erased. */
type Place = readonly [
  names: () => readonly string[] | Promise<readonly string[]>,
  erase: (name: string) => void,
]

const webStorage = (storage: () => Storage): Place => [
  () => Object.keys(storage()),
  (name) => storage().removeItem(name),
]

const places: Record<StorageKind, Place> = {
  cookie: [
    () => thisDocument.cookie.split('; ').map((pair) => pair.split('=')[0] ?? ''),
    eraseCookie,
  ],
  // Pure, so that a bundler leaves it out of a site that doesn't sweep.
  local: /* @__PURE__ */ webStorage(() => localStorage),
  session: /* @__PURE__ */ webStorage(() => sessionStorage),
  database: [
    async () => (await indexedDB.databases()).map(({ name = '' }) => name),
    (name) => void indexedDB.deleteDatabase(name),
  ],
}

/**
 * Loads the page again. `location.reload()` would send a form again that the page is the answer to, without asking; and
 * with its hash, the address would only scroll.
 *
 * @see https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-location-reload
 */
const reloadByGet = () => location.replace(location.href.split('#')[0] ?? '')

/**
 * Erases what denied categories and services declare, then reloads the page if code that has run can't be switched off.
 *
 * It erases at the start too: vendors write once more while a page unloads, and other tabs may have written since.
 *
 * @param consent the consent to follow
 * @param reload when a withdrawal reloads the page. Default: `needed`, if code that has run can't be switched off
 * @returns a function that stops it
 */
export const sweep = (consent: Consent, reload: Reload = 'needed'): (() => void) => {
  const { $record, $choices, allows, loadedOnce, name } = consent
  const { ran } = historyOf(name)
  const entries = [...consent.catalog.entries]

  /** The patterns of all allowed, or of all denied, names in one storage. */
  const patterns = (kind: string, allowed: boolean) =>
    entries
      .filter(([id]) => allows(id) === allowed)
      .flatMap(([, { cookies }]) => cookies)
      // Cookies of other sites can't be erased from here, and a name like `fr` may be the page's own.
      .filter(({ storage = 'cookie', domain }) => storage === kind && !domain)
      .map((cookie) => namePattern(cookie.name))

  const eraseFrom = (kind: string, [list, erase]: Place) => {
    const clean = (names: readonly string[]) => {
      const [denied, allowed] = [patterns(kind, false), patterns(kind, true)]
      for (const found of names) {
        const isIn = (some: readonly RegExp[]) => some.some((pattern) => pattern.test(found))
        if (found !== name && isIn(denied) && !isIn(allowed)) erase(found)
      }
    }
    if (!patterns(kind, false).length) return
    try {
      const names = list()
      // Databases are listed asynchronously; everything else is erased at once.
      if ('then' in names) void names.then(clean, () => {})
      else clean(names)
    } catch {
      // Blocked storage throws on every access, and holds nothing.
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
        // A service that starts denied has run anyway, so it needs a reload only if it was allowed before.
        (reload === 'always'
          ? before?.[id]
          : !own(service, 'live') && (own(service, 'startsDenied') ? before?.[id] : ran.has(id))),
    )
    // Chromium fires `beforeunload` during the call, so the other listeners run first.
    if (isNeeded && reload !== 'never') queueMicrotask(reloadByGet)
  })
}
