import type { Catalog } from '../catalog/catalog.ts'
import { decide } from './decide.ts'
import type { ConsentRecord } from './record.ts'

/** What another tab has decided, as this tab learns of it. */
export interface News {
  readonly record: ConsentRecord
  /** False for a decision on another question: of another revision, or on other categories. */
  readonly isFresh: boolean
  /** True where the other tab has sent the record; what is read from the storage may lag behind. */
  readonly wasTold: boolean
}

const denialsOf = ({ choices }: ConsentRecord) =>
  Object.fromEntries(Object.entries(choices).filter(([, granted]) => !granted))

/**
 * Merges what another tab has decided into the record of this tab. Within one second, only what the other tab has sent
 * counts. A decision on another question can only deny: a withdrawal must reach tabs that are still open from before a
 * release, and an old yes must not pass for a new one.
 *
 * @returns the record that holds from now on, or undefined where nothing changes
 */
export const merge = (
  catalog: Catalog,
  mine: ConsentRecord | undefined,
  { record, isFresh, wasTold }: News,
): ConsentRecord | undefined => {
  if (record.id === mine?.id) return undefined
  if (mine && record.time <= mine.time - Number(wasTold)) return undefined
  if (isFresh || !mine) return isFresh ? record : undefined
  return { ...mine, id: record.id, choices: decide(catalog, mine.choices, denialsOf(record)) }
}
