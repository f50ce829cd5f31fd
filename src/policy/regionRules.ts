import type { Policy } from './policy.ts'

/** What the law of a region asks for until the visitor decides. */
export interface RegionRules {
  /** For categories that sell or share personal data, or serve targeted advertising. */
  readonly sale: Policy
  /** For the site's own statistics or appearance, where no provider uses the data for itself. */
  readonly own: Policy
  /** For all other categories. */
  readonly other: Policy
  /** True where Global Privacy Control denies `sale`. */
  readonly gpc: boolean
  /** The law, and what a site must show. */
  readonly law: string
  /** The URL of the text that was read. */
  readonly source: string
  /** The day on which the source was read, as `2026-11-27`. */
  readonly read: string
}

/** The part of a region's rules that decides; a site's own table may leave out the rest. */
export type Defaults = Pick<RegionRules, 'sale' | 'own' | 'other' | 'gpc'>

/** Rules by ISO 3166-1 or 3166-2 code, in capitals: `DE`, `US-CA`. */
export type Regions = Readonly<Record<string, Defaults>>
