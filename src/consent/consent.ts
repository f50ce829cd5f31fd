import type { ReadableAtom, WritableAtom } from 'nanostores'

import type { Catalog } from '../catalog/catalog.ts'
import type { Question } from '../policy/question.ts'
import type { Choices } from '../record/choicesOf.ts'
import type { ConsentRecord, How } from '../record/record.ts'
import type { Gated } from './reasonFor.ts'
import type { ConsentStorage } from './storage.ts'

/** The visitor's consent: stores to listen to, and actions that change them. */
export interface Consent<Id extends string = string> {
  /** The record's name. A page runs one consent per name. */
  readonly name: string
  /** The decision, or a notice that was closed (`how: 'notice'`); undefined while there is neither. */
  readonly $record: ReadableAtom<ConsentRecord | undefined>
  /**
   * Granted or denied, for each category and service. `init` holds the choices without a decision or a policy, as a
   * server renders them. A component that hydrates starts with `init`.
   */
  readonly $choices: ReadableAtom<Choices<Id>> & { readonly init: Choices<Id> }
  /** True while the settings are open; the widget sets it to false when they close. */
  readonly $settingsOpen: WritableAtom<boolean>
  /** The categories and services that the visitor decides on. */
  readonly catalog: Catalog
  /** Where the record is stored, if anywhere. */
  readonly storage: ConsentStorage | undefined
  /**
   * The ids of the categories and services whose embeds the visitor has loaded for this page view (“Load once”).
   * Loading once isn't consent, and it isn't stored. A decision on an id removes the id.
   */
  readonly loadedOnce: ReadonlySet<string>
  /**
   * Checks whether a category or service is allowed now.
   *
   * @param id a category or a service
   * @returns true if it is; false for an unknown id
   */
  allows(this: void, id: Id): boolean
  /**
   * Grants everything. While an opt-out signal counts, categories with `sale: true` are left unchanged: only `save`
   * grants them, if it names them.
   */
  accept(this: void): void
  /** Denies everything that isn't required. */
  reject(this: void): void
  /**
   * Decides on some categories and services. The others keep their decision; undecided ones are denied.
   *
   * A decision on a category includes its services, except those named in the same call. An undecided category that
   * isn't named is denied even if a policy has it on by default, because a default isn't consent.
   *
   * @param changes granted or denied, by id
   * @param how how the visitor decided, for the record. Default: `api`. If a category with `sale: true` is granted
   *   while an opt-out signal counts, `signal` is stored instead
   * @throws {ConfigError} `unknown-id` — an id isn't declared
   */
  save(this: void, changes: Partial<Record<Id, boolean>>, how?: How): void
  /**
   * Withdraws consent: vendors get the denial, and what they stored is erased.
   *
   * @param ids what to withdraw. Default: everything that isn't required
   * @throws {ConfigError} `unknown-id` — an id isn't declared
   */
  withdraw(this: void, ...ids: Id[]): void
  /**
   * Returns what the visitor must be asked now. The answer changes with `$record`.
   *
   * @returns `consent` if the visitor must accept or reject; `notice` if a policy has something on until the visitor
   *   objects; undefined if there is nothing to ask
   */
  asks(this: void): Question | undefined
  /**
   * Stores that the visitor has closed the notice. This isn't consent: what is on by default stays on, and the record
   * grants nothing. Does nothing unless a notice is due.
   */
  acknowledge(this: void): void
  /**
   * Checks whether an opt-out signal of the visitor's browser denies a category now, under the option `policy`.
   *
   * @returns true if a signal does; California requires the site to tell the visitor
   * @see https://www.law.cornell.edu/regulations/california/11-CCR-7025
   */
  isOptedOut(this: void): boolean
  /** Opens the settings. */
  openSettings(this: void): void
  /**
   * Runs a function once: now if the id is allowed, else as soon as it is.
   *
   * @param id a category or a service
   * @param run the function; an error that it throws is reported to the console
   * @returns a function that cancels it
   * @throws {ConfigError} `unknown-id` — the id isn't declared
   */
  whenGranted(this: void, id: Id, run: () => void): () => void
  /**
   * Explains in one sentence why something is held or open, for the console:
   * `held: analytics is denied since May 3, 2026, by settings`. In production builds it says only whether the id is
   * allowed: `analytics: false`, or `undefined` for an unknown id.
   *
   * @param target a category, a service, an expression as in `data-consent`, or an element with that attribute
   * @returns the sentence
   */
  explain(this: void, target: string | Gated): string
  /** Stops everything that this consent does in the page; for tests and hot reload. */
  stop: () => void
}
