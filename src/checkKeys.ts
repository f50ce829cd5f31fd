import { warn } from './console.ts'
import { nearest } from './nearest.ts'

/**
 * Warns about unknown properties, because a misspelt option does nothing; for development builds.
 *
 * @param data the options. Undefined: none
 * @param known the known properties, by name
 * @param where whose options they are, for the message
 */
export const checkKeys = (data: object | undefined, known: object, where: string): void => {
  const names = Object.keys(known)
  for (const key of Object.keys(data ?? {})) {
    if (names.includes(key)) continue
    const meant = nearest(key, names)
    warn(
      `${where} has no "${key}".`,
      meant ? `Did you mean "${meant}"?` : `There are: ${names.join(', ')}.`,
    )
  }
}
