import type { Service } from '../vendor/service.ts'
import type { UncheckedId } from '../vendor/signal.ts'

/**
 * Declares a service that has no preset.
 *
 * Scripts in the page with `data-consent="ID"` belong to the service, even if it has no `start`.
 *
 * @param service the service: its id, its name and what it stores; if it has code, also how it starts and stops
 * @returns the same object, with its id as a literal type
 * @example
 * custom({ id: 'acme', name: 'Acme', hosts: ['acme.example'], cookies: ['acme_*'] })
 */
export const custom = <const Id extends string, const Named extends string = UncheckedId>(
  service: Service<Id, Named>,
): Service<Id, Named> => service
