import type { StorageKind } from '../vendor/cookie.ts'
import { createPatch, type Patch } from './createPatch.ts'

/** Writes that erase are allowed, for the sweep and for vendors themselves. */
const isPast = (time: number) => time <= Date.now()
const isErasure = (text: string) => {
  // The last of each counts, and Max-Age overrides Expires (https://www.rfc-editor.org/rfc/rfc6265#section-5.3).
  // Without the ^ the search starts at each character: 40 ms for a cookie of 4 kB.
  const last = (name: string) =>
    new RegExp(`^.*;\\s*${name}\\s*=([^;]*)`, 'is').exec(text)?.[1] ?? ''
  const age = parseInt(last('max-age'))
  return age <= 0 || (isNaN(age) && isPast(Date.parse(last('expires'))))
}

/** Aborts a request before its database exists; it fails asynchronously, with an AbortError. */
const failingRequest = (request: IDBOpenDBRequest) => {
  request.addEventListener('upgradeneeded', (event) => {
    event.stopImmediatePropagation()
    request.transaction?.abort()
  })
  return request
}

/**
 * Drops writes to storage silently, as a browser without storage does.
 *
 * @param drops returns true if a name is not to be stored
 * @returns the patches
 */
export const dropStorage = (drops: (kind: StorageKind, name: string) => boolean): Patch[] => [
  createPatch(Document.prototype, 'cookie', (go, [value]) => {
    const text = String(value)
    const [name = ''] = text.split(/[=;]/)
    return !isErasure(text) && drops('cookie', name.trim()) ? undefined : go()
  }),
  createPatch(globalThis.CookieStore?.prototype, 'set', (go, [cookie]) => {
    const { name = cookie, expires } = Object(cookie) as { name?: string; expires?: number | null }
    return !isPast(expires ?? NaN) && drops('cookie', String(name)) ? Promise.resolve() : go()
  }),
  createPatch(Storage.prototype, 'setItem', (go, [name], self: Storage) =>
    drops(self === localStorage ? 'local' : 'session', String(name)) ? undefined : go(),
  ),
  createPatch(globalThis.IDBFactory?.prototype, 'open', (go, [name]) =>
    drops('database', String(name))
      ? failingRequest(go(['askfirst', 1]) as IDBOpenDBRequest)
      : go(),
  ),
]
