export type { Categories, Category } from '../catalog/catalog.ts'
export { contentSecurityPolicy, type PolicyOptions } from './contentSecurityPolicy.ts'
