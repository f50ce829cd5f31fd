import type { Catalog } from '../catalog/catalog.ts'
import { decide } from './decide.ts'
import { isLater } from './isLater.ts'
import type { ConsentRecord } from './record.ts'

/** A decision made in another tab. */
export interface News {
  readonly record: ConsentRecord
  /** False for a stale decision, for example one made under another revision. */
  readonly isFresh: boolean
}

const denialsOf = ({ choices }: ConsentRecord) =>
  Object.fromEntries(Object.entries(choices).filter(([, granted]) => !granted))

/**
 * Merges a decision made in another tab into this tab's record.
 *
 * A decision made under another revision can only deny: a withdrawal must reach tabs that were opened before a release,
 * and an old consent must not count as a new one.
 *
 * @param catalog the site's categories and services
 * @param mine this tab's record. Undefined if it has none that counts
 * @param news the other tab's decision
 * @returns the new record, or undefined if nothing changes
 */
export const merge = (
  catalog: Catalog,
  mine: ConsentRecord | undefined,
  { record, isFresh }: News,
): ConsentRecord | undefined => {
  if (record.id === mine?.id) return undefined
  if (mine && !isLater(record, mine)) return undefined
  if (isFresh || !mine) return isFresh ? record : undefined
  return { ...mine, id: record.id, choices: decide(catalog, mine.choices, denialsOf(record)) }
}
