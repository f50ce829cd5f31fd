import type { Catalog } from '../catalog/catalog.ts'
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
  before: ConsentRecord['choices'] = {},
  changes: Changes,
): ConsentRecord['choices'] => {
  // Own properties only: an id may be called `constructor`.
  const old = new Map(Object.entries(before))
  const wanted = new Map(Object.entries(changes))
  const choices: Record<string, boolean> = {}
  for (const [id, { category, required }] of entries) {
    const inherited = wanted.has(category) ? undefined : old.get(id)
    const choice = wanted.get(id) ?? inherited ?? choices[category] ?? false
    if (!required && choice !== choices[category]) choices[id] = choice
  }
  return choices
}
