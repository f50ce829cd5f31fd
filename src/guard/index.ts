export { guard, type GuardOptions } from './guard.ts'
export type { Held, KnownService } from './held.ts'
