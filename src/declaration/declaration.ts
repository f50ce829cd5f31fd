import { createCatalog, type Categories } from '../catalog/catalog.ts'
import { en } from '../locales/en.ts'
import type { Locale } from '../locales/locale.ts'
import type { Purposes } from '../locales/purposes/purposes.ts'
import type { RecordCookie } from './cookiesOf.ts'
import { declarationOf } from './declarationOf.ts'
import { toHtml } from './toHtml.ts'
import { toMarkdown } from './toMarkdown.ts'

/** Format, language and headings of the declaration. */
export interface DeclarationOptions {
  /** Default: `html`. */
  readonly format?: 'html' | 'markdown' | undefined
  /** The level of the categories' headings, 1 to 6; services are one level below. Default: 2. */
  readonly level?: number | undefined
  /** The language. Default: English. */
  readonly locale?: Locale | undefined
  /** The translated purposes of the presets' services. Default: the purposes in English, marked as English. */
  readonly purposes?: Purposes | undefined
  /** Replacements for single texts of the locale. */
  readonly texts?: Partial<Locale> | undefined
  /**
   * The cookie that stores the consent record; `false` if the record isn't stored in the browser. Default: `consent`,
   * for 182 days.
   */
  readonly cookie?:
    { readonly [Part in keyof RecordCookie]?: RecordCookie[Part] | undefined } | false | undefined
}

/**
 * Lists the services and cookies that a site uses, as HTML or Markdown for its policy page.
 *
 * The list is made from the categories that `start` gets, so the policy says what the gate enforces. The function needs
 * no browser: call it in the site's build. In a page, `<div data-consent-declaration>` shows the same list. All texts
 * are escaped. A service's policy isn't linked if its address has a scheme other than `http`, `https` or `mailto`.
 *
 * @param categories the categories that `start` gets
 * @param options the format, the language, and the headings' level. Default: English HTML
 * @returns the declaration
 * @throws {ConfigError} `no-required-category` — no category is required
 * @throws {ConfigError} `bad-id` — an id is invalid
 * @throws {ConfigError} `duplicate-id` — an id is used twice
 * @example
 * import { declaration } from 'askfirst/declaration'
 * const html = declaration(categories, { level: 3 })
 */
export const declaration = (
  categories: Categories,
  {
    format = 'html',
    level = 2,
    locale = en,
    purposes,
    texts,
    cookie = {},
  }: DeclarationOptions = {},
): string => {
  const { name = 'consent', days = 182, kind } = cookie || {}
  const record = cookie ? { name, days, kind } : undefined
  const words = { ...locale, ...texts, purposes }
  const pieces = declarationOf(createCatalog(categories), words, record, level)
  return format === 'html' ? toHtml(pieces, words) : pieces.map(toMarkdown).join('\n\n')
}
