import type { Catalog } from '../catalog/catalog.ts'
import { isOnAtFirst } from '../policy/isOnAtFirst.ts'
import { policyFor } from '../policy/policyFor.ts'
import type { Question } from '../policy/question.ts'
import type { Terms } from '../policy/terms.ts'
import type { Decisions } from './choicesUnder.ts'

/**
 * Computes what a visitor must be asked under a policy.
 *
 * An opt-out signal answers for categories with `sale: true`, so nobody is asked about them. It also makes a notice
 * unnecessary: a visitor who sends a signal knows how to object. A visitor who objected under an older revision isn't
 * given notice again, because closing it would replace the objection.
 *
 * @param catalog the site's categories
 * @param decisions the record, or a stale one
 * @param terms the region's rules, and whether a signal counts
 * @returns the question; undefined if there is none
 */
export const questionUnder = (
  { categories }: Catalog,
  { record, stale }: Decisions,
  { rules, isOptedOut }: Terms,
): Question | undefined => {
  const isNoticed = record?.how === 'notice'
  if (record && !isNoticed) return undefined
  const policies = Object.values(categories)
    .filter(({ required, sale }) => !required && !(isOptedOut && sale))
    .map((category) => policyFor(category, rules))
  if (policies.includes('opt-in')) return 'consent'
  const hasObjected =
    !!stale && stale.how !== 'notice' && Object.values(stale.choices).includes(false)
  const isAnswered = isNoticed || isOptedOut || hasObjected
  return !isAnswered && policies.some(isOnAtFirst) ? 'notice' : undefined
}
