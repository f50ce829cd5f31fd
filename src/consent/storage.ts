import type { StorageKind } from '../vendor/cookie.ts'

/** Where the record's text is stored. No method may throw: blocked storage counts as empty. */
export interface ConsentStorage {
  /** The record's name. A page runs one consent per name. */
  readonly name: string
  /** How long a decision is stored, in days. */
  readonly days: number
  /**
   * The kind of storage, as the cookie declaration shows it; `false` if the record isn't in the browser. Default:
   * `cookie`.
   */
  readonly kind?: StorageKind | false | undefined
  /**
   * A suffix for the ids of decisions made on this site, so that the storage can tell them from another site's: up to
   * eight letters and digits. Default: none.
   */
  readonly idSuffix?: string | undefined
  /** The stored text, if any. */
  read(): string | undefined
  /**
   * Stores the text, if the browser allows it.
   *
   * @param text the record as text
   * @param expires when the browser may delete it
   */
  write(text: string, expires: Date): void
  /** Deletes the text. */
  clear(): void
  /**
   * Calls back when the text may have changed: in another tab, or while this page was frozen.
   *
   * @param changed called with the new text if another tab sent it, else without an argument; in that case call `read`
   * @returns a function that stops watching
   */
  watch(changed: (told?: string) => void): () => void
}
