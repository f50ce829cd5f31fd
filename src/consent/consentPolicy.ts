import type { Catalog } from '../catalog/catalog.ts'
import type { Applied } from './decisionReport.ts'
import type { Question } from '../policy/question.ts'
import type { Choices } from '../record/choicesOf.ts'
import type { Changes } from '../record/decide.ts'
import type { Decision } from '../record/decideUnder.ts'
import type { ConsentRecord } from '../record/record.ts'

/** Determines the choices until the visitor decides, and how a decision is stored. `policyOf` creates one. */
export interface ConsentPolicy {
  /**
   * Computes the choices now.
   *
   * @param catalog the site's categories and services
   * @param record the decision. Undefined: undecided
   * @param stored the stored text, which may hold a stale decision. Undefined: nothing is stored
   * @returns granted or denied, for each id
   */
  choicesOf(
    this: void,
    catalog: Catalog,
    record: ConsentRecord | undefined,
    stored: string | undefined,
  ): Choices
  /**
   * Computes what is stored for a decision.
   *
   * @param catalog the site's categories and services
   * @param record the previous decision. Undefined: undecided
   * @param changes granted or denied, by id
   * @returns the choices to store, and `how` if the policy overrides it
   */
  decide(
    this: void,
    catalog: Catalog,
    record: ConsentRecord | undefined,
    changes: Changes,
  ): Decision
  /**
   * Computes what the visitor has to be asked now.
   *
   * @param catalog the site's categories and services
   * @param record the decision, or a notice that was closed. Undefined: neither
   * @param stored the stored text, which may hold a stale decision. Undefined: nothing is stored
   * @returns the question; undefined if there is none
   */
  questionOf(
    this: void,
    catalog: Catalog,
    record: ConsentRecord | undefined,
    stored: string | undefined,
  ): Question | undefined
  /**
   * Checks whether an opt-out signal denies a category now.
   *
   * @param catalog the site's categories and services
   * @param choices granted or denied, for each id
   * @returns true if a signal does; false if the visitor has allowed every category with `sale: true` despite the
   *   signal
   */
  isOptedOut(this: void, catalog: Catalog, choices: Choices): boolean
  /**
   * Describes what applies now, for the site's log of decisions.
   *
   * @param catalog the site's categories and services
   * @returns the region, the policies and whether a signal counts
   */
  describe(this: void, catalog: Catalog): Applied
}
