import type { Catalog } from '../catalog/catalog.ts'
import { own } from './own.ts'
import type { ConsentRecord } from './record.ts'

const day = 86_400

/**
 * True when the visitor has to be asked again: the decision has expired, the revision has changed, or there is a
 * category that it does not know.
 *
 * @param days how long a decision is kept
 * @param now in seconds since 1970. A record from more than a day ahead of it is stale too: a clock that was
 *   wrong must not make a yes last.
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
