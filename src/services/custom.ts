import type { Service } from '../vendor/service.ts'
import type { UncheckedId } from '../vendor/signal.ts'

/**
 * A service of anything that has no preset: its id, its name, what it stores, and, where it needs code,
 * how it starts and how it is told no.
 *
 * @param service scripts in the page that carry `data-consent="ID"` belong to it without any `start`
 * @returns the same, with its id as a type
 */
export const custom = <const Id extends string, const Named extends string = UncheckedId>(
  service: Service<Id, Named>,
): Service<Id, Named> => service
