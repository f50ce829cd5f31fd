import type { Catalog } from '../catalog/catalog.ts'
import { isOnAtFirst } from '../policy/isOnAtFirst.ts'
import { policyFor } from '../policy/policyFor.ts'
import type { Question } from '../policy/question.ts'
import type { Terms } from '../policy/terms.ts'
import type { ConsentRecord } from './record.ts'

/**
 * Computes what a visitor has to be asked under a policy.
 *
 * An opt-out signal answers for what sells data, so nobody is asked about that, and it replaces a notice: who sends it
 * knows where to object.
 *
 * @param catalog the site's categories
 * @param record the decision, or a notice that was closed. Undefined: neither
 * @param terms the region's rules, and whether a signal counts
 * @returns the question; undefined if there is none
 */
export const questionUnder = (
  { categories }: Catalog,
  record: ConsentRecord | undefined,
  { rules, isOptedOut }: Terms,
): Question | undefined => {
  const isNoticed = record?.how === 'notice'
  if (record && !isNoticed) return undefined
  const policies = Object.values(categories)
    .filter(({ required, sale }) => !required && !(isOptedOut && sale))
    .map((category) => policyFor(category, rules))
  if (policies.includes('opt-in')) return 'consent'
  return !isNoticed && !isOptedOut && policies.some(isOnAtFirst) ? 'notice' : undefined
}
