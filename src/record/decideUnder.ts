import type { Catalog } from '../catalog/catalog.ts'
import { own } from '../own.ts'
import type { Terms } from '../policy/terms.ts'
import { decide, type Changes } from './decide.ts'
import type { ConsentRecord } from './record.ts'

/** What the record stores for a decision under a policy: the choices and, if the policy overrides it, `how`. */
export type Decision = Pick<ConsentRecord, 'choices'> & Partial<Pick<ConsentRecord, 'how'>>

/**
 * Returns true for `accept()` and Accept buttons. They alone name the required categories, which visitors can't decide
 * on.
 */
const isForAll = ({ categories }: Catalog, changes: Changes) =>
  Object.keys(categories).every((id) => own(changes, id) === true)

/**
 * Computes the choices after a decision under a policy.
 *
 * Under an opt-out signal, accepting everything leaves categories with `sale: true` unchanged; only a decision that
 * names such a category grants it. So the record never grants what the signal still denies, and a server can rely on
 * the record without knowing of the signal.
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

  // Consent given before the signal must not count as consent given despite the signal.
  const before = record?.how === 'signal' ? record.choices : withoutSale(record?.choices ?? {})
  const choices = decide(
    catalog,
    before as ConsentRecord['choices'],
    isForAll(catalog, changes) ? withoutSale(changes) : changes,
  )
  const grantsSale = Object.entries(choices).some(([id, granted]) => granted && isSale(id))
  return grantsSale ? { choices, how: 'signal' } : { choices }
}
