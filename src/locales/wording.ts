import type { Locale } from './locale.ts'
import type { LocaleTag } from './tags.ts'

/** Replacements for single texts of the locale: for every language or, under a language's tag, for that language. */
export type Texts = Partial<Locale> & Partial<Readonly<Record<LocaleTag, Partial<Locale>>>>

/** Languages by tag, each as a function that loads its file: `{ de: () => import('askfirst/locales/de') }`. */
export type Locales = Readonly<Record<string, () => Promise<object>>>

/** The language and the texts of the widget. */
export interface Wording {
  /**
   * The language: its words, or a tag of `locales`. Default: the page's `lang` if `locales` has it, else the first of
   * the browser's languages that `locales` has, else English. The widget follows changes of the page's `lang`.
   */
  readonly locale?: Locale | LocaleTag | undefined
  /** The languages that may be loaded: those of `askfirst/locales`, or some of them. Default: English alone. */
  readonly locales?: Locales | undefined
  /** Replacements for single texts of the locale. Default: none. */
  readonly texts?: Texts | undefined
}
