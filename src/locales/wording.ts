import type { Locale } from './locale.ts'
import type { LocaleTag } from './tags.ts'

/** Single texts in place of a locale's: in every language, or, under a language's tag, in that one. */
export type Texts = Partial<Locale> & Partial<Readonly<Record<LocaleTag, Partial<Locale>>>>

/** Languages by tag, each as a function that loads its file: `{ de: () => import('askfirst/locales/de') }`. */
export type Locales = Readonly<Record<string, () => Promise<object>>>

/** In which words the widget speaks. */
export interface Wording {
  /**
   * The language: its words, or the tag of one of `locales`. Default: of `locales` the one that the page's `lang` names,
   * else the first that the visitor's browser prefers, else English. It follows the page's `lang` when that changes.
   */
  readonly locale?: Locale | LocaleTag | undefined
  /** The languages that may be loaded: those of `askfirst/locales`, or some of them. Default: English alone. */
  readonly locales?: Locales | undefined
  /** Single texts, instead of the locale's. */
  readonly texts?: Texts | undefined
}
