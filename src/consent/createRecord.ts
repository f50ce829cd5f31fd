import { atom, type ReadableAtom } from 'nanostores'

import type { Catalog } from '../catalog/catalog.ts'
import { attempt } from '../console.ts'
import { decode, encode } from '../record/codec.ts'
import { day } from '../record/defaults.ts'
import { isStale } from '../record/isStale.ts'
import { merge } from '../record/merge.ts'
import type { ConsentRecord } from '../record/record.ts'
import type { ConsentStorage } from './storage.ts'

/** The visitor's decision, and where it is stored. */
export interface RecordStore {
  readonly $record: ReadableAtom<ConsentRecord | undefined>
  /** Stores a decision, then notifies the listeners. */
  readonly decide: (record: ConsentRecord) => void
  /**
   * Returns the time for a decision: now, but after all decisions that this tab has seen, since clocks get corrected.
   */
  readonly time: () => number
  /** Stops following other tabs. */
  readonly stop: (() => void) | undefined
}

/**
 * Returns the current time.
 *
 * @returns seconds since 1970, UTC
 */
export const now = (): number => Math.floor(Date.now() / 1000)

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
  const $record = atom<ConsentRecord | undefined>()
  let latest: string | undefined

  const store = (record: ConsentRecord) => {
    latest = record.id
    storage?.write(encode(record), new Date((record.time + days * day) * 1000))
  }

  // nanostores rethrows what a listener throws, which must not reach the caller.
  const set = (record: ConsentRecord) => {
    attempt(() => $record.set(record))
  }

  const follow = (told?: string) => {
    const text = storage?.read()
    const records = [told, text].flatMap((one) => decode(one) ?? [])
    // Some storages notify the writer too, during the write.
    if (!records[0] || records[0].id === latest) return
    const mine = $record.get()
    // A decision dated days ahead, by a clock that was since corrected, must not outrank new decisions.
    let winner = mine && isFresh(mine) ? mine : undefined
    for (const record of records)
      winner = merge(catalog, winner, { record, isFresh: isFresh(record) }) ?? winner
    if (!winner) return
    if (winner !== mine) set(winner)
    // Two tabs may have written at the same moment, so the cookie may hold the decision that lost.
    if (encode(winner) !== text && records.every(isFresh)) store(winner)
  }
  // Watch before reading: a decision that another tab makes in between is both sent and stored.
  const stop = storage?.watch(follow)
  follow()

  return {
    $record,
    time() {
      const seen = [$record.get(), decode(storage?.read())].flatMap((record) =>
        // A record dated more than a day ahead is stale in every tab.
        record && record.time < now() + day ? record.time + 1 : [],
      )
      return Math.max(now(), ...seen)
    },
    decide(record) {
      // Before the listeners, so that the decision is stored even if one of them fails.
      store(record)
      set(record)
    },
    stop,
  }
}
