import type { Policy } from '../policy/policy.ts'
import type { ConsentRecord } from '../record/record.ts'

/** What applied to a visitor at a decision, by the option `policy`. */
export interface Applied {
  /** The region as the site named it. Undefined: unknown. */
  readonly region: string | undefined
  /** What held for each category before the decision; required ones are left out. */
  readonly policies: Readonly<Record<string, Policy>>
  /** True if an opt-out signal of the browser counted. */
  readonly isSignalled: boolean
}

/** One decision, as the option `onDecision` gets it. */
export interface DecisionReport {
  /** What was decided, when, how, under which revision; `how` is `notice` where a notice was closed. */
  readonly record: ConsentRecord
  /** What applied. Undefined without the option `policy`: opt-in for all. */
  readonly applied: Applied | undefined
}
