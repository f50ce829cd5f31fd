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

/** A piece of a document, before it is HTML, Markdown or an element. */
export interface Piece {
  readonly tag: 'section' | 'h' | 'p' | 'span' | 'a' | 'code' | 'table' | 'tr' | 'th' | 'td'
  /** The level of a heading, 1 to 6. */
  readonly level?: number
  /** Where a link goes. */
  readonly href?: string
  /** What a table's heading is of. */
  readonly scope?: 'col' | 'row'
  /** What a table is called. */
  readonly label?: string
  /** The language, where it isn't that of the whole. */
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

/** A purpose, in the visitor's language if there is one; else it says in which it is. */
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
 * @param name the category's or the service's, by which tables are told apart
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
 * What a site uses, as it would stand in its policy: categories, their services, and what is stored, by whom, for how
 * long and what for. It is read from what the gate and the sweep enforce.
 *
 * @param record the record's own cookie, if there is one: it is listed with the first required category
 * @param level the level of the categories' headings, 1 to 6; services are one below
 */
export const declarationOf = (
  catalog: Catalog,
  words: DeclarationWords,
  record: RecordCookie | undefined,
  level: number,
): Piece[] => {
  // From a page's attribute, or from code without types.
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
