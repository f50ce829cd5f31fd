export { laws, type RegionLaw } from './laws.ts'
export type { RegionRules, Regions } from './regionRules.ts'
export { regions } from './regions.ts'
