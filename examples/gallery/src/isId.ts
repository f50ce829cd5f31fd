import { idPattern } from '../../../src/catalog/idPattern.ts'

const id = new RegExp(`^${idPattern}$`)

/** Checks whether a text can be the id of a category. */
export const isId = (text: string): boolean => id.test(text)
