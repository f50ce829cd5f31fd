import { own } from '../own.ts'

/** The flag `i` folds ASCII letters only, unless the flag `u` is set too (ECMA-262, Canonicalize). */
const code = /^([a-z]{2})(?:[-_]([a-z\d]{1,3}))?$/i

/**
 * Looks up the rules of a region or, if it has none, those of its country.
 *
 * @param region an ISO 3166-1 or 3166-2 code: `DE`, `US-CA`, `us_ca`
 * @param regions the rules by code. Default: none
 * @returns the rules, or undefined for a region that is unknown or invalid, where the strictest policy applies
 */
export const rulesFor = <Rules>(
  region: string | undefined,
  regions: Readonly<Record<string, Rules>> | undefined,
): Rules | undefined => {
  const match = typeof region === 'string' ? code.exec(region) : undefined
  const [, country = '', part = ''] = match ?? []
  const name = country.toUpperCase()
  return own(regions, `${name}-${part.toUpperCase()}`) ?? own(regions, name)
}
