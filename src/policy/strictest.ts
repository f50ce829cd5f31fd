import type { Defaults } from './regionRules.ts'

/** What applies where the region is unknown. */
export const strictest: Defaults = { sale: 'opt-in', own: 'opt-in', other: 'opt-in', gpc: true }
