import type { StorageKind } from '../catalog/cookie.ts'
import { createPatch, type Patch } from './createPatch.ts'

/** Erasing is no storing: the sweep and the vendors themselves must be able to. */
const isPast = (time: number) => time <= Date.now()
const isErasure = (text: string) =>
  /;\s*max-age\s*=\s*(0|-)/i.test(text) ||
  isPast(Date.parse(/;\s*expires\s*=([^;]*)/i.exec(text)?.[1] ?? ''))

/** A request whose database is gone again before it holds anything: it fails in its time, with an AbortError. */
const failingRequest = (request: IDBOpenDBRequest) => {
  request.addEventListener('upgradeneeded', (event) => {
    event.stopImmediatePropagation()
    request.transaction?.abort()
  })
  return request
}

/**
 * Drops what would be stored, silently, as a browser without storage does.
 *
 * @param drops says whether a name is not to be stored
 */
export const dropStorage = (drops: (kind: StorageKind, name: string) => boolean): Patch[] => [
  createPatch(
    Document.prototype,
    'cookie',
    (go, [value]) => {
      const text = String(value)
      const name = /^\s*([^=;]*?)\s*=/.exec(text)?.[1]
      return name && !isErasure(text) && drops('cookie', name) ? undefined : go([text])
    },
    'set',
  ),
  createPatch(globalThis.CookieStore?.prototype, 'set', (go, [cookie]) => {
    const { name = cookie, expires = NaN } = Object(cookie) as { name?: string; expires?: number }
    return !isPast(expires) && drops('cookie', String(name)) ? Promise.resolve() : go()
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
