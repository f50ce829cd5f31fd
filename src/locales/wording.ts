import type { Locale } from './locale.ts'

/** In which words the widget speaks. */
export interface Wording {
  /** The language. Default: English. */
  readonly locale?: Locale | undefined
  /** Single texts, instead of the locale's. */
  readonly texts?: Partial<Locale> | undefined
}
