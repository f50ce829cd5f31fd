export type { Categories, Category } from '../catalog/catalog.ts'
export { declaration, type DeclarationOptions } from './declaration.ts'
