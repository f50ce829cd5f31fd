import type { Policy } from './policy.ts'

/** What a category does with data, for the law of a region. Read only with the option `policy`. */
export interface Purpose {
  /**
   * True if it sells or shares personal data, or serves targeted advertising. Global Privacy Control denies it where the
   * law says so. Default: false.
   */
  readonly sale?: boolean | undefined
  /**
   * True if it serves only the site's own statistics or appearance, and no provider uses the data for itself. Can't be
   * combined with `sale`. Default: false.
   */
  readonly own?: boolean | undefined
  /** The site's own policy for this category, stricter or looser, in every region. Default: the region's. */
  readonly policy?: Policy | undefined
}
