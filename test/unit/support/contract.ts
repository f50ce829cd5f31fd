import type { Service } from '../../../src/vendor/service.ts'
import type { StandIn } from './recorder.ts'

/**
 * What a service does in a page, step by step and whole: each list holds every line that the recorder writes.
 * `undecided` is before the choice, `granted` after a yes, `loaded` when the vendor's script has run (with the
 * stand-in in its place), `withdrawn` after a no, `again` after another yes in the same page. In pages of their own,
 * `denied` is after a no instead of the first yes; `early` after a no that comes between the yes and the vendor's
 * script, until that has run.
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
  /** Names that the vendor really writes: each must be declared, and each declared one must be among them. */
  readonly stores?: readonly string[]
}

/** A contract; for its type. */
export const contract = (steps: Contract): Contract => steps
