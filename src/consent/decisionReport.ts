import type { Policy } from '../policy/policy.ts'
import type { ConsentRecord } from '../record/record.ts'

/** The rules that applied to a visitor at the time of a decision, under the option `policy`. */
export interface Applied {
  /** The region as the site named it. Undefined: unknown. */
  readonly region: string | undefined
  /** The policy of each category before the decision. Required categories aren't listed. */
  readonly policies: Readonly<Record<string, Policy>>
  /** True if an opt-out signal of the browser counted. */
  readonly isSignalled: boolean
}

/** One decision, for the option `onDecision`. */
export interface DecisionReport {
  /** What was decided, when, how, and under which revision; `how` is `notice` if a notice was closed. */
  readonly record: ConsentRecord
  /** The rules that applied. Undefined without the option `policy`, which means opt-in for all. */
  readonly applied: Applied | undefined
}
