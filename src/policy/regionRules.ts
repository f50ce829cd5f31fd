import type { Policy } from './policy.ts'

/** What the law of a region requires until the visitor decides. */
export interface RegionRules {
  /** For categories that sell or share personal data, or serve targeted advertising. */
  readonly sale: Policy
  /** For the site's own statistics or appearance, where no provider uses the data for itself. */
  readonly own: Policy
  /** For all other categories. */
  readonly other: Policy
  /** True where Global Privacy Control denies `sale`. */
  readonly gpc: boolean
}

/** Rules by ISO 3166-1 or 3166-2 code, in capitals: `DE`, `US-CA`. */
export type Regions = Readonly<Record<string, RegionRules>>
