import { warn } from '../console.ts'
import type { Find } from './createRules.ts'
import type { Held } from './held.ts'

const told = new Set<string>()

/**
 * Warns that the guard has held something, once for each host or name, in development.
 *
 * @param kind what was held
 * @param found the address or name, and the services that it belongs to
 */
export const explain = (
  kind: Held['kind'],
  { subject, owners: [{ id, isDeclared }] }: Find,
): void => {
  const key = `${id} ${kind} ${subject.split('/').slice(0, 3).join('/')}`
  if (told.has(key)) return
  told.add(key)
  const why = isDeclared ? "isn't allowed" : "isn't declared, so nobody is asked about it"
  warn(`held back: ${kind} ${subject}, as "${id}" ${why}.`)
}
