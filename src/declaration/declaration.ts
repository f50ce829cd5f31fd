import { createCatalog, type Categories } from '../catalog/catalog.ts'
import { en } from '../locales/en.ts'
import type { Locale } from '../locales/locale.ts'
import type { Purposes } from '../locales/purposes/purposes.ts'
import type { RecordCookie } from './cookiesOf.ts'
import { declarationOf } from './declarationOf.ts'
import { toHtml } from './toHtml.ts'
import { toMarkdown } from './toMarkdown.ts'

/** How the declaration is written. */
export interface DeclarationOptions {
  /** Default: `html`. */
  readonly format?: 'html' | 'markdown' | undefined
  /** The level of the categories' headings, 1 to 6; services are one below. Default: 2. */
  readonly level?: number | undefined
  /** The language. Default: English. */
  readonly locale?: Locale | undefined
  /** The purposes of the presets' services in that language. Default: in English, marked as such. */
  readonly purposes?: Purposes | undefined
  /** Single texts, instead of the locale's. */
  readonly texts?: Partial<Locale> | undefined
  /** The record's own cookie; `false` when the record isn't in the visitor's browser. Default: `consent`, for 182 days. */
  readonly cookie?:
    { readonly [Part in keyof RecordCookie]?: RecordCookie[Part] | undefined } | false | undefined
}

/**
 * What a site uses, for its policy page, from the categories that it starts with: so what the policy says is what the
 * gate does. It needs no browser: call it where the site is built. In a page, `<div data-consent-declaration>` shows
 * the same.
 *
 * @param categories what `start` is given
 * @param options the format, the language, and the headings' level
 * @returns HTML or Markdown; all texts are escaped, and a policy that isn't at `http`, `https` or `mailto` has no link
 * @throws {ConfigError} `no-required-category`, `bad-id` or `duplicate-id`
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
