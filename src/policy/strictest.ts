import type { RegionRules } from './regionRules.ts'

/** The rules that apply if the region is unknown. */
export const strictest: RegionRules = { sale: 'opt-in', own: 'opt-in', other: 'opt-in', gpc: true }
