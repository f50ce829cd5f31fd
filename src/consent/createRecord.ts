import { atom, type ReadableAtom } from 'nanostores'

import type { Catalog } from '../catalog/catalog.ts'
import { attempt } from '../console.ts'
import { decode, encode } from '../record/codec.ts'
import { isStale } from '../record/isStale.ts'
import { merge } from '../record/merge.ts'
import type { ConsentRecord } from '../record/record.ts'
import type { ConsentStorage } from './storage.ts'

/** The visitor's decision, and where it is stored. */
export interface RecordStore {
  readonly $record: ReadableAtom<ConsentRecord | undefined>
  /** Stores a decision, then notifies the listeners. */
  readonly decide: (record: ConsentRecord) => void
  /** Stops following other tabs. */
  readonly stop: () => void
}

/**
 * The current time.
 *
 * @returns seconds since 1970, UTC
 */
export const now = (): number => Math.floor(Date.now() / 1000)

const day = 86_400

/**
 * Reads the stored decision, and follows the decisions of other tabs.
 *
 * @param catalog the site's categories and services
 * @param revision the site's revision; a record of another one is stale
 * @param days how long a decision is stored, in days
 * @param storage where the record is stored. Undefined: nowhere
 * @returns the store of the decision
 */
export const createRecord = (
  catalog: Catalog,
  revision: string,
  days: number,
  storage: ConsentStorage | undefined,
): RecordStore => {
  const isFresh = (record: ConsentRecord) => !isStale(record, catalog, revision, days, now())
  const stored = decode(storage?.read())
  const $record = atom(stored && isFresh(stored) ? stored : undefined)
  let latest: string | undefined

  const store = (record: ConsentRecord) => {
    latest = record.id
    storage?.write(encode(record), new Date((record.time + days * day) * 1000))
  }
  // Safari deletes script-written cookies after seven days without a visit (webkit.org/tracking-prevention), so a visit
  // stores the record again, except on the day of the decision. The expiry date stays the same.
  const current = $record.get()
  if (current && current.time < now() - day) store(current)

  // nanostores rethrows what a listener throws, which must not reach the caller.
  const set = (record: ConsentRecord) => {
    attempt(() => $record.set(record))
  }

  const stop = storage?.watch((told) => {
    const record = decode(told ?? storage.read())
    // Some storages notify the writer too, during the write.
    if (!record || record.id === latest) return
    const merged = merge(catalog, $record.get(), {
      record,
      isFresh: isFresh(record),
      wasTold: told !== undefined,
    })
    if (merged) set(merged)
  })

  return {
    $record,
    decide(record) {
      // Before the listeners: if one of them fails, the decision is stored.
      store(record)
      set(record)
    },
    stop: () => stop?.(),
  }
}
