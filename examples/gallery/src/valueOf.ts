import type { Option } from './preset.ts'

/**
 * Reads an option as it is typed.
 *
 * @param text what is in the field
 * @returns the value; undefined if the field is empty
 * @throws {SyntaxError} when the option takes JSON and the text is none
 */
export const valueOf = ({ type }: Option, text: string): unknown => {
  if (!text.trim()) return undefined
  if (type === 'flag') return text === 'true'
  if (type !== 'object' && type !== 'list') return text.trim()
  const value: unknown = JSON.parse(text)
  if (typeof value !== 'object' || value === null || Array.isArray(value) !== (type === 'list'))
    throw new SyntaxError(type)
  return value
}
