import type { StorageKind } from '../vendor/cookie.ts'
import { createPatch, type Patch } from './createPatch.ts'

/** Aborts a request to open a database before the database exists. The request then fails with an `AbortError`. */
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
 * A cookie that must not be stored is deleted instead. So the sweep and vendors can still delete cookies, and it
 * doesn't matter how a browser parses `max-age=0.5` or `expires=1`.
 *
 * @param drops returns true if a name must not be stored; `isQuiet` is true for a deletion, which isn't reported
 * @returns the patches
 */
export const dropStorage = (
  drops: (kind: StorageKind, name: string, isQuiet?: boolean) => boolean,
): Patch[] => [
  createPatch(Document.prototype, 'cookie', (go, [value]) => {
    const text = String(value)
    const [, name = '', content] = /([^=;]*)=?\s*([^;]*)/.exec(text) ?? []
    // `Max-Age` overrides `Expires`, and the last `Max-Age` counts
    // (https://www.rfc-editor.org/rfc/rfc6265#section-5.3).
    return drops('cookie', name.trim(), !content) ? go([`${text};max-age=0`]) : go()
  }),
  createPatch(globalThis.CookieStore?.prototype, 'set', (go, [cookie], store: CookieStore) =>
    drops('cookie', String((cookie as Partial<CookieInit> | undefined)?.name ?? cookie))
      ? store.delete(cookie as never)
      : go(),
  ),
  createPatch(Storage.prototype, 'setItem', (go, [name], self: Storage) =>
    drops(self === localStorage ? 'local' : 'session', String(name)) ? undefined : go(),
  ),
  createPatch(globalThis.IDBFactory?.prototype, 'open', (go, [name]) =>
    drops('database', String(name))
      ? failingRequest(go(['askfirst', 1]) as IDBOpenDBRequest)
      : go(),
  ),
]
