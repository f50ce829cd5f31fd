import { atom, type ReadableAtom } from 'nanostores'

import type { Catalog } from '../catalog/catalog.ts'
import { attempt } from '../console.ts'
import { decode, encode } from '../record/codec.ts'
import { isStale } from '../record/isStale.ts'
import { merge } from '../record/merge.ts'
import type { ConsentRecord } from '../record/record.ts'
import type { ConsentStorage } from './storage.ts'

/** The visitor's decision, tied to where it is stored. */
export interface RecordStore {
  readonly $record: ReadableAtom<ConsentRecord | undefined>
  /** Stores a decision, then tells everybody who listens. */
  readonly decide: (record: ConsentRecord) => void
  /** Stops following other tabs. */
  readonly stop: () => void
}

/** The time in seconds since 1970. */
export const now = (): number => Math.floor(Date.now() / 1000)

const day = 86_400

/**
 * Reads the stored decision, and follows what other tabs decide.
 *
 * @param revision what is asked; a record of another revision is stale
 * @param days how long a decision is stored
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
  // Safari deletes script-written cookies after seven days without a visit (webkit.org/tracking-prevention), so visits
  // store the record again; not on the day of the decision, which has just been stored. The decision's own end stays.
  const current = $record.get()
  if (current && current.time < now() - day) store(current)

  // nanostores rethrows what a listener throws; it must not reach whoever decides.
  const set = (record: ConsentRecord) => void attempt(() => $record.set(record))

  const stop = storage?.watch((told) => {
    const record = decode(told ?? storage.read())
    // A storage may tell the writer too, while it writes.
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
      // Before anybody hears of it: whatever fails later, the decision is stored.
      store(record)
      set(record)
    },
    stop: () => stop?.(),
  }
}
