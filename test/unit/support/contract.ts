import type { Service } from '../../../src/vendor/service.ts'
import type { StandIn } from './recorder.ts'

/**
 * Everything that a service does in a page, step by step: each list contains every line that the recorder writes.
 * `undecided` is before the choice, `granted` after consent, `loaded` when the vendor's script has run (with the
 * stand-in in its place), `withdrawn` after a withdrawal, `again` after renewed consent in the same page. In pages of
 * their own, `denied` is after a denial as the first choice, and `early` after a withdrawal before the vendor's script
 * has run, until it has.
 */
export interface Contract {
  readonly service: Service
  readonly undecided?: readonly string[]
  readonly granted?: readonly string[]
  readonly standIn?: StandIn
  readonly loaded?: readonly string[]
  readonly withdrawn?: readonly string[]
  readonly again?: readonly string[]
  readonly denied?: readonly string[]
  readonly early?: readonly string[]
  /** Names that the vendor really writes: exactly these must be declared. */
  readonly stores?: readonly string[]
}

/** Returns a contract, with its type checked. */
export const contract = (steps: Contract): Contract => steps
