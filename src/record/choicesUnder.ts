import type { Catalog, Entry } from '../catalog/catalog.ts'
import { own } from '../own.ts'
import { isOnAtFirst } from '../policy/isOnAtFirst.ts'
import { policyFor } from '../policy/policyFor.ts'
import type { Purpose } from '../policy/purpose.ts'
import type { Terms } from '../policy/terms.ts'
import type { Choices } from './choicesOf.ts'
import type { ConsentRecord } from './record.ts'

/** The decision that counts: the current one or, while undecided, a stale one, which grants nothing. */
export interface Decisions {
  readonly record: ConsentRecord | undefined
  /** A stale record. Its objections hold until the next decision. Default: none. */
  readonly stale?: ConsentRecord | undefined
}

const isNotice = (record: ConsentRecord | undefined) => record?.how === 'notice'

/**
 * Computes the choices under a policy.
 *
 * An opt-out signal denies categories with `sale: true`, until the visitor allows them despite the signal
 * (`how: 'signal'`). A signal never grants anything. Without rules, a signal or a category's own policy, the result is
 * the same as that of `choicesOf`.
 *
 * @param catalog the site's categories and services
 * @param decisions the record, or a stale one
 * @param terms the region's rules, and whether a signal counts
 * @returns granted or denied, for each id
 */
export const choicesUnder = (
  { categories, entries }: Catalog,
  { record, stale }: Decisions,
  { rules, isOptedOut }: Terms,
): Choices => {
  const isGranted = (id: string, { category, required }: Entry): boolean => {
    const purpose: Purpose = categories[category] ?? {}
    const said = ({ choices }: ConsentRecord) => own(choices, id) ?? own(choices, category)
    if (required) return true
    if (isOptedOut && purpose.sale) return record?.how === 'signal' && said(record) === true
    const policy = policyFor(purpose, rules)
    if (policy === 'always') return true
    if (record && !isNotice(record)) return said(record) === true
    return isOnAtFirst(policy) && !(stale && !isNotice(stale) && said(stale) === false)
  }
  return Object.fromEntries([...entries].map(([id, entry]) => [id, isGranted(id, entry)]))
}
