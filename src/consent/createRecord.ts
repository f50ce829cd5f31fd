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
   * Returns the time of a new decision: now or, if a clock has been set back, one second after the latest decision that
   * this tab has seen.
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
 * @param revision the site's revision; a record with another revision is stale
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

  // nanostores rethrows a listener's error, which must not reach the caller.
  const set = (record: ConsentRecord) => {
    attempt(() => $record.set(record))
  }

  const follow = (told?: string) => {
    const text = storage?.read()
    const records = [told, text].flatMap((one) => decode(one) ?? [])
    // Some storages also notify the tab that writes, while it is writing.
    if (!records[0] || records[0].id === latest) return
    const mine = $record.get()
    // A wrong clock may have dated this tab's decision days ahead. Such a decision must not outrank new ones.
    let winner = mine && isFresh(mine) ? mine : undefined
    for (const record of records)
      winner = merge(catalog, winner, { record, isFresh: isFresh(record) }) ?? winner
    if (!winner) return
    if (winner !== mine) set(winner)
    // Two tabs may have written at the same time, so the cookie may hold the losing decision.
    if (encode(winner) !== text && records.every(isFresh)) store(winner)
  }
  // Watch before reading, so that a decision that another tab makes in between isn't missed.
  const stop = storage?.watch(follow)
  follow()

  return {
    $record,
    time() {
      const seen = [$record.get(), decode(storage?.read())].flatMap((record) =>
        // Ignore a record dated more than a day ahead, which is stale in every tab.
        record && record.time < now() + day ? record.time + 1 : [],
      )
      return Math.max(now(), ...seen)
    },
    decide(record) {
      // Store before notifying the listeners, so that the decision is stored even if a listener fails.
      store(record)
      set(record)
    },
    stop,
  }
}
