import type { StorageKind } from '../vendor/cookie.ts'

/** Where the record's text is kept. No method may throw: blocked storage is empty storage. */
export interface ConsentStorage {
  /** Tells records apart: one page runs one consent for each name. */
  readonly name: string
  /** How long a decision is kept, in days. */
  readonly days: number
  /** Where the text lies, for what visitors read; `false`: not in their browser. Default: `cookie`. */
  readonly kind?: StorageKind | false
  /** The text that is kept, if any. */
  read(): string | undefined
  /**
   * Keeps the text, if the browser lets it.
   *
   * @param text the record as text
   * @param expires when the browser may forget it
   */
  write(text: string, expires: Date): void
  /** Forgets the text. */
  clear(): void
  /**
   * Calls back whenever the text may have changed elsewhere: in another tab, or while this page was frozen.
   *
   * @param changed takes the new text, where the other tab has told it; else it is to be read
   * @returns stops watching
   */
  watch(changed: (told?: string) => void): () => void
}
