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
  // Untyped code may pass the string 'false'. For `sale` any truthy value counts, which is stricter; `own` must be
  // exactly `true`.
  const kind = purpose.sale ? 'sale' : purpose.own === true ? 'own' : 'other'
  return purpose.policy ?? own(rules, kind) ?? 'opt-in'
}
