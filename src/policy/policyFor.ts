import { own } from '../own.ts'
import type { Policy } from './policy.ts'
import type { Purpose } from './purpose.ts'
import type { RegionRules } from './regionRules.ts'

/**
 * Finds the policy of a category: the site's own, else the region's, else opt-in.
 *
 * @param purpose the category
 * @param rules the region's rules. Undefined: none
 * @returns the policy
 */
export const policyFor = (purpose: Purpose, rules: RegionRules | undefined): Policy => {
  // A page without types may say 'false': that is stricter as a sale, and no yes to `own`.
  const kind = purpose.sale ? 'sale' : purpose.own === true ? 'own' : 'other'
  return purpose.policy ?? own(rules, kind) ?? 'opt-in'
}
