import { namePattern } from '../catalog/namePattern.ts'
import type { Consent } from '../consent/consent.ts'
import { historyOf } from '../consent/history.ts'
import { listen } from '../dom/listen.ts'
import { own } from '../own.ts'
import type { StorageKind } from '../vendor/cookie.ts'
import { eraseCookies } from './eraseCookies.ts'

/** When a withdrawal reloads the page. */
export type Reload = 'needed' | 'always' | 'never'

/** Erases the entries of one storage whose names are due. */
type Erase = (isDue: (name: string) => boolean) => unknown

const eraseKeys =
  (name: 'localStorage' | 'sessionStorage'): Erase =>
  (isDue) => {
    const storage = globalThis[name]
    for (const key of Object.keys(storage).filter(isDue)) storage.removeItem(key)
  }

const places: Record<StorageKind, Erase> = {
  cookie: eraseCookies,
  // Marked as pure, so that bundlers drop the calls from sites that don't use the sweep.
  local: /* @__PURE__ */ eraseKeys('localStorage'),
  session: /* @__PURE__ */ eraseKeys('sessionStorage'),
  database: async (isDue) => {
    for (const { name = '' } of await indexedDB.databases())
      // The deletion waits while a page uses the database; the next page tries again.
      if (isDue(name)) indexedDB.deleteDatabase(name)
  },
}

/** True while this page is about to reload. */
let isLeaving = false

/** Keeps a router from handling our reload as one of its own navigations, which wouldn't replace the page. */
const keepRouterOut = () =>
  listen((globalThis as { navigation?: EventTarget }).navigation, 'navigate', (event) => {
    if (isLeaving) event.stopImmediatePropagation()
  })

/**
 * Reloads the page by GET. `location.reload()` would silently resubmit a form whose response is this page, and an
 * address with a hash would only scroll.
 *
 * @see https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-location-reload
 */
const reloadByGet = () => {
  isLeaving = true
  location.replace(location.href.split('#')[0] ?? '')
}

/**
 * Erases what denied categories and services declare, then reloads the page if necessary.
 *
 * It also erases at the start: vendors write once more while a page unloads, and other tabs may have written since.
 *
 * @param consent the consent to follow
 * @param reload when a withdrawal reloads the page. Default: `needed`, which reloads if code that has run can't be
 *   switched off
 * @returns a function that stops it
 */
export const sweep = (consent: Consent, reload: Reload = 'needed'): (() => void) => {
  const { $choices, allows, loadedOnce, name } = consent
  const { ran } = historyOf(name)
  const entries = [...consent.catalog.entries]

  /** Returns the name patterns of all allowed, or of all denied, entries in one storage. */
  const patterns = (kind: string, allowed: boolean) =>
    entries
      .flatMap(([id, { cookies }]) => (allows(id) === allowed ? cookies : []))
      // Cookies of other domains don't count: this page can't erase them, and its own cookie may have the same name,
      // such as `fr`.
      .filter(({ storage = 'cookie', domain }) => storage === kind && !domain)
      .map((cookie) => namePattern(cookie.name))

  let runs = 0
  /** Erases everything that is denied now; a later run cancels an unfinished one. */
  const eraseAll = async () => {
    const run = ++runs
    if (consent.asks()) return
    // Async, so that an error of blocked storage, which throws on every access, becomes a rejected promise.
    const erasures = Object.entries(places).map(async ([kind, erase]) => {
      const [denied, allowed] = [patterns(kind, false), patterns(kind, true)]
      const isDue = (found: string) => {
        const isIn = (some: readonly RegExp[]) => some.some((pattern) => pattern.test(found))
        return run === runs && found !== name && isIn(denied) && !isIn(allowed)
      }
      if (denied.length) await erase(isDue)
    })
    await Promise.allSettled(erasures)
  }

  void eraseAll()
  const letRouterIn = keepRouterOut()
  const stop = $choices.listen((_, before) => {
    const erased = eraseAll()
    const isNeeded = entries.some(
      ([id, { service }]) =>
        !allows(id) &&
        !loadedOnce.has(id) &&
        // A service with `startsDenied` has run in any case, so it needs a reload only if it was allowed before.
        (reload === 'always'
          ? before?.[id]
          : !own(service, 'live') && (own(service, 'startsDenied') ? before?.[id] : ran.has(id))),
    )
    // Reload asynchronously, because Chromium fires `beforeunload` during the call, and the other listeners must run
    // first.
    if (isNeeded && reload !== 'never') void erased.then(reloadByGet)
  })
  return () => {
    stop()
    letRouterIn()
    runs++
  }
}
