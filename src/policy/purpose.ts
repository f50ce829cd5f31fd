import type { Policy } from './policy.ts'

/**
 * What a category does with data, which decides the policy that a region's law requires. Read only with the option
 * `policy`.
 */
export interface Purpose {
  /**
   * True if the category sells or shares personal data, or serves targeted advertising. Global Privacy Control denies
   * such a category where the law says so. Default: false.
   */
  readonly sale?: boolean | undefined
  /**
   * True if the category serves only the site's own statistics or appearance, and no provider uses the data for itself.
   * Can't be combined with `sale`. Default: false.
   */
  readonly own?: boolean | undefined
  /** The site's own policy for this category, stricter or looser, in every region. Default: the region's. */
  readonly policy?: Policy | undefined
}
