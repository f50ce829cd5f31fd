import type { Catalog } from '../catalog/catalog.ts'
import { own } from '../own.ts'
import type { ConsentRecord } from './record.ts'

/** Granted or denied for some ids; the others stay as they are. */
export type Changes = Readonly<Record<string, boolean | undefined>>

/**
 * Computes the choices after a decision.
 *
 * A category includes its services, except those named in the same decision. A service is listed only if its choice
 * differs from its category's.
 *
 * @param catalog the site's categories and services
 * @param before the current choices; a category that isn't listed is denied
 * @param changes the decision
 * @returns the new choices
 */
export const decide = (
  { entries }: Catalog,
  before: ConsentRecord['choices'] | undefined,
  changes: Changes,
): ConsentRecord['choices'] => {
  const choices: Record<string, boolean> = {}
  for (const [id, { category, required }] of entries) {
    const inherited = own(changes, category) === undefined ? own(before, id) : undefined
    // Untyped code may pass the string 'denied', so only `true` grants.
    const choice = (own(changes, id) ?? inherited ?? own(choices, category)) === true
    if (!required && choice !== own(choices, category)) choices[id] = choice
  }
  return choices
}
