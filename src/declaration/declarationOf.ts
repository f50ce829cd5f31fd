import { titleOf } from './titleOf.ts'
import type { Catalog } from '../catalog/catalog.ts'
import { cookieOf, type Cookie } from '../vendor/cookie.ts'
import { safeUrl } from './safeUrl.ts'
import type { Service } from '../vendor/service.ts'
import type { Locale } from '../locales/locale.ts'
import type { Purposes } from '../locales/purposes/purposes.ts'
import { cookiesOf, type RecordCookie } from './cookiesOf.ts'
import { lifetime } from './lifetime.ts'
import { translate } from './translate.ts'

/** A piece of the document, before it becomes HTML, Markdown or an element. */
export interface Piece {
  readonly tag: 'section' | 'h' | 'p' | 'span' | 'a' | 'code' | 'table' | 'tr' | 'th' | 'td'
  /** The level of a heading, 1 to 6. */
  readonly level?: number
  /** The target of a link. */
  readonly href?: string
  /** Whether a heading in a table belongs to its column or its row. */
  readonly scope?: 'col' | 'row'
  /** The accessible name of a table. */
  readonly label?: string
  /** The language, if it differs from the document's. */
  readonly lang?: string | undefined
  readonly children: readonly (Piece | string)[]
}

/** A locale's words, with the purposes in its language if they have been loaded. */
export type DeclarationWords = Omit<Locale, 'purposes'> & {
  readonly purposes?: Purposes | undefined
}

const piece = (tag: Piece['tag'], ...children: readonly (Piece | string)[]): Piece => ({
  tag,
  children,
})
const heading = (level: number, text: string): Piece => ({
  tag: 'h',
  level: Math.min(level, 6),
  children: [text],
})
const head = (scope: 'col' | 'row', child: Piece | string): Piece => ({
  tag: 'th',
  scope,
  children: [child],
})
const paragraph = (...parts: readonly (Piece | string | false | undefined)[]): Piece[] => {
  const there = parts.flatMap((part) => (part ? [' ', part] : [])).slice(1)
  return there.length ? [piece('p', ...there)] : []
}

/** Translates a purpose into the visitor's language; without a translation, marks the text with its own language. */
const purposeOf = (
  text: string,
  from: string | undefined,
  words: DeclarationWords,
): Piece | string => {
  const [shown, lang] = translate(text, from, words)
  return lang ? { ...piece('span', shown), lang } : shown
}

const row = (
  cookie: Cookie,
  provider: string,
  from: string | undefined,
  words: DeclarationWords,
) => {
  const { name, storage = 'cookie', purpose = '', domain } = cookie
  const who = cookie.provider ?? provider
  return piece(
    'tr',
    head('row', piece('code', name)),
    piece('td', words.storageKinds[storage]),
    piece('td', lifetime(cookie, words) || words.unstated),
    piece('td', purposeOf(purpose, from, words)),
    piece('td', domain ? `${who} (${domain})` : who),
  )
}

/**
 * @param name the name of the category or service, for the table's label
 * @param from the language of the cookies' purposes
 */
const table = (
  name: string,
  cookies: readonly Cookie[],
  provider: string,
  from: string | undefined,
  words: DeclarationWords,
): Piece[] => {
  if (!cookies.length) return []
  const titles = [words.name, words.storage, words.lifetime, words.purpose, words.provider]
  return [
    {
      tag: 'table',
      label: `${words.cookies}: ${name}`,
      children: [
        piece('tr', ...titles.map((text) => head('col', text))),
        ...cookies.map((cookie) => row(cookie, provider, from, words)),
      ],
    },
  ]
}

const policyLink = (policyUrl: string | undefined, words: DeclarationWords): Piece | undefined => {
  const href = safeUrl(policyUrl)
  return href ? { tag: 'a', href, children: [words.servicePolicy] } : undefined
}

const service = (
  { name, provider = name, purpose, policyUrl, cookies = [], lang }: Service,
  words: DeclarationWords,
  level: number,
): Piece[] => [
  heading(level, name),
  ...paragraph(
    purpose && purposeOf(purpose, lang, words),
    `${words.provider}: ${provider.replace(/\.?$/, '.')}`,
    policyLink(policyUrl, words),
  ),
  ...table(name, cookies.map(cookieOf), provider, lang, words),
]

/**
 * Lists what a site uses, as pieces of a document.
 *
 * The pieces name the categories, their services and the stored entries, each entry with its provider, lifetime and
 * purpose. The gate and the sweep enforce exactly this list.
 *
 * @param catalog the site's categories and services
 * @param words the texts in the visitor's language, and the purposes in it if they have been loaded
 * @param record the cookie that stores the consent record, listed in the first required category; undefined if it isn't
 * to be listed
 * @param level the level of the categories' headings, 1 to 6; services are one level below
 * @returns one section for each category
 */
export const declarationOf = (
  catalog: Catalog,
  words: DeclarationWords,
  record: RecordCookie | undefined,
  level: number,
): Piece[] => {
  // The level may come from an attribute or untyped code, so it may be anything.
  const top = Math.max(Math.floor(level) || 1, 1)
  return Object.entries(catalog.categories).map(([id, category]) => {
    const title = titleOf(catalog, id, words)
    const description = category.description ?? words.categories[id]?.description
    return piece(
      'section',
      heading(top, title),
      ...paragraph(description, category.required && `${words.alwaysOn}.`),
      ...table(title, cookiesOf(catalog, id, record, words), words.thisSite, undefined, words),
      ...category.services.flatMap((one) => service(one, words, top + 1)),
    )
  })
}
