import type { RegionRules } from './regionRules.ts'

/** The rules and the opt-out signal that apply to a visitor now. */
export interface Terms {
  /** The rules of the visitor's region. Undefined: opt-in for all. */
  readonly rules: RegionRules | undefined
  /** True while the browser sends an opt-out signal that the region or the site honours. */
  readonly isOptedOut: boolean
}
