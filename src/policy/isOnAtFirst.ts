import type { Policy } from './policy.ts'

/**
 * Checks whether a category is on until the visitor objects. Anything else, such as a misspelt policy, is opt-in.
 *
 * @param policy the category's policy
 * @returns true for `opt-out` and `notice`
 */
export const isOnAtFirst = (policy: Policy): boolean => policy === 'opt-out' || policy === 'notice'
