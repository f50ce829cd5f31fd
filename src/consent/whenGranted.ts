import { assertKnown } from '../catalog/catalog.ts'
import { attempt } from '../console.ts'
import type { Consent } from './consent.ts'

/**
 * Runs a function once: now if the id is allowed, else as soon as it is.
 *
 * @param consent the consent to follow
 * @param id a category or a service
 * @param run the function; an error that it throws is reported to the console
 * @returns a function that cancels it
 * @throws {ConfigError} `unknown-id` — the id isn't declared
 * @example
 * const cancel = whenGranted(consent, 'analytics', () => countVisit())
 */
export const whenGranted = <Id extends string>(
  consent: Pick<Consent<Id>, '$choices' | 'allows' | 'catalog'>,
  id: Id,
  run: () => void,
): (() => void) => {
  assertKnown(consent.catalog, id)
  if (consent.allows(id)) {
    attempt(run)
    return () => {}
  }
  const stop = consent.$choices.listen(() => {
    if (!consent.allows(id)) return
    stop()
    attempt(run)
  })
  return stop
}
