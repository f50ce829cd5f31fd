import type { ReadableAtom, WritableAtom } from 'nanostores'

import type { Catalog } from '../catalog/catalog.ts'
import type { Choices } from '../record/choicesOf.ts'
import type { ConsentRecord, How } from '../record/record.ts'
import type { ConsentStorage } from './storage.ts'

/** The visitor's consent: stores to listen to, and the actions that change them. */
export interface Consent<Id extends string = string> {
  /** The record's name: a page runs one consent of each name. */
  readonly name: string
  /** The decision; undefined while undecided. */
  readonly $record: ReadableAtom<ConsentRecord | undefined>
  /** Granted or denied, for each category and service. */
  readonly $choices: ReadableAtom<Choices<Id>>
  /** True while the visitor wants to see the settings; a widget sets it back. */
  readonly $settingsOpen: WritableAtom<boolean>
  /** The categories and services that it was made from. */
  readonly catalog: Catalog
  /** Where the record is kept, if anywhere. */
  readonly storage: ConsentStorage | undefined
  /**
   * Categories and services that the visitor has loaded for this page view alone: “Load once”. Nothing of it is stored,
   * and it is no consent: it only says whose embed is open. A decision that denies an id removes it.
   */
  readonly loadedOnce: ReadonlySet<string>
  /** True when the category or service is allowed now. */
  allows(id: Id): boolean
  /** Grants everything. */
  accept(): void
  /** Denies everything that is not required. */
  reject(): void
  /**
   * Decides on some categories and services. What is not named stays as it is, denied while undecided.
   * A category takes its services along, except those named in the same call.
   *
   * @param changes granted or denied, by id
   * @param how how it was decided. Default: `api`
   * @throws {ConfigError} `unknown-id`
   */
  save(changes: Partial<Record<Id, boolean>>, how?: How): void
  /**
   * Takes consent back: the vendors are told, and what they stored is erased.
   *
   * @param ids what to take back. Default: everything that is not required
   * @throws {ConfigError} `unknown-id`
   */
  withdraw(...ids: Id[]): void
  /** Shows the settings. */
  openSettings(): void
  /**
   * Runs a function once: now, if the id is allowed, else as soon as it is.
   *
   * @returns takes the request back
   * @throws {ConfigError} `unknown-id`
   */
  whenGranted(id: Id, run: () => void): () => void
  /** Ends everything that this consent does in the page; for tests and for hot reload. */
  stop: () => void
}
