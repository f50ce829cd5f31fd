export { policyOf } from './consent/policyOf.ts'
export { regions } from './policy/regions.ts'
