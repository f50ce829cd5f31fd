import type { Catalog } from '../catalog/catalog.ts'
import { own } from '../own.ts'
import type { Terms } from '../policy/terms.ts'
import { decide, type Changes } from './decide.ts'
import type { ConsentRecord } from './record.ts'

/** What a decision becomes in the record under a policy. */
export type Decision = Pick<ConsentRecord, 'choices'> & Partial<Pick<ConsentRecord, 'how'>>

/** True for `accept()` and Accept buttons. Only they name required categories, which visitors can't decide on. */
const isForAll = ({ categories }: Catalog, changes: Changes) =>
  Object.keys(categories).every((id) => own(changes, id) === true)

/**
 * Computes the choices after a decision under a policy.
 *
 * Under an opt-out signal, accepting everything leaves what sells data as it is; only naming it grants it. So the
 * record never grants what the signal denies, and a reader that doesn't know of the signal can rely on it.
 *
 * @param catalog the site's categories and services
 * @param record the current decision. Undefined: undecided
 * @param changes the decision
 * @param terms whether a signal counts
 * @returns the new choices, with `how: 'signal'` if they grant what the signal denies
 */
export const decideUnder = (
  catalog: Catalog,
  record: ConsentRecord | undefined,
  changes: Changes,
  { isOptedOut }: Pick<Terms, 'isOptedOut'>,
): Decision => {
  if (!isOptedOut) return { choices: decide(catalog, record?.choices, changes) }
  const { categories, entries } = catalog
  const isSale = (id: string) => !!categories[entries.get(id)?.category ?? '']?.sale
  const withoutSale = (list: Changes) =>
    Object.fromEntries(Object.entries(list).filter(([id]) => !isSale(id)))

  // Consent from before the signal must not turn into consent that was given knowing of it.
  const before = record?.how === 'signal' ? record.choices : withoutSale(record?.choices ?? {})
  const choices = decide(
    catalog,
    before as ConsentRecord['choices'],
    isForAll(catalog, changes) ? withoutSale(changes) : changes,
  )
  const grantsSale = Object.entries(choices).some(([id, granted]) => granted && isSale(id))
  return grantsSale ? { choices, how: 'signal' } : { choices }
}
