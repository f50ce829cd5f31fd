import type { Catalog } from '../catalog/catalog.ts'
import { own } from '../own.ts'
import { day } from './defaults.ts'
import type { ConsentRecord } from './record.ts'

/**
 * Checks whether the visitor must be asked again.
 *
 * A visitor is asked again if the decision has expired, the revision has changed, or a category has been added.
 *
 * @param record the decision
 * @param catalog the site's categories and services
 * @param revision the site's revision
 * @param days how long a decision is stored, in days
 * @param now the time, in seconds since 1970. A record dated more than a day ahead is stale too, so that a wrong clock
 *   doesn't prolong consent
 * @returns true if the record no longer counts
 */
export const isStale = (
  record: ConsentRecord,
  { entries }: Catalog,
  revision: string,
  days: number,
  now: number,
): boolean =>
  record.revision !== revision ||
  record.time > now + day ||
  record.time + days * day <= now ||
  [...entries].some(
    ([id, { category, required }]) =>
      id === category && !required && own(record.choices, id) === undefined,
  )
