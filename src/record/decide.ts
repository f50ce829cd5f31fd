import type { Catalog } from '../catalog/catalog.ts'
import { own } from './own.ts'
import type { ConsentRecord } from './record.ts'

/** Granted or denied for some ids; the others stay as they are. */
export type Changes = Readonly<Record<string, boolean | undefined>>

/**
 * The choices after a decision. A category takes its services along, except those named in the same decision; a
 * service is written down only where it differs from its category.
 *
 * @param before the choices that stand; a category that they don't name is denied
 */
export const decide = (
  { entries }: Catalog,
  before: ConsentRecord['choices'] | undefined,
  changes: Changes,
): ConsentRecord['choices'] => {
  const choices: Record<string, boolean> = {}
  for (const [id, { category, required }] of entries) {
    const inherited = own(changes, category) === undefined ? own(before, id) : undefined
    // Nothing but true is a yes: a page without types may say 'denied'.
    const choice = (own(changes, id) ?? inherited ?? own(choices, category)) === true
    if (!required && choice !== own(choices, category)) choices[id] = choice
  }
  return choices
}
