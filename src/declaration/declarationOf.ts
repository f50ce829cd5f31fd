import { titleOf } from './titleOf.ts'
import type { Catalog } from '../catalog/catalog.ts'
import { cookieOf, type Cookie } from '../vendor/cookie.ts'
import { safeUrl } from './safeUrl.ts'
import type { Service } from '../vendor/service.ts'
import type { Locale } from '../locales/locale.ts'
import { cookiesOf, type RecordCookie } from './cookiesOf.ts'
import { lifetime } from './lifetime.ts'

/** A piece of a document, before it is HTML, Markdown or an element. */
export interface Piece {
  readonly tag: 'section' | 'h' | 'p' | 'a' | 'code' | 'table' | 'tr' | 'th' | 'td'
  /** The level of a heading, 1 to 6. */
  readonly level?: number
  /** Where a link goes. */
  readonly href?: string
  /** What a table's heading is of. */
  readonly scope?: 'col' | 'row'
  /** What a table is called. */
  readonly label?: string
  readonly children: readonly (Piece | string)[]
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

const row = (cookie: Cookie, provider: string, words: Locale) => {
  const { name, storage = 'cookie', purpose = '', domain } = cookie
  const who = cookie.provider ?? provider
  return piece(
    'tr',
    head('row', piece('code', name)),
    piece('td', words.storageKinds[storage]),
    piece('td', lifetime(cookie, words)),
    piece('td', purpose),
    piece('td', domain ? `${who} (${domain})` : who),
  )
}

/** @param name the category's or the service's, by which tables are told apart */
const table = (
  name: string,
  cookies: readonly Cookie[],
  provider: string,
  words: Locale,
): Piece[] => {
  if (!cookies.length) return []
  const titles = [words.name, words.storage, words.lifetime, words.purpose, words.provider]
  return [
    {
      tag: 'table',
      label: `${words.cookies}: ${name}`,
      children: [
        piece('tr', ...titles.map((text) => head('col', text))),
        ...cookies.map((cookie) => row(cookie, provider, words)),
      ],
    },
  ]
}

const policyLink = (policyUrl: string | undefined, words: Locale): Piece | undefined => {
  const href = safeUrl(policyUrl)
  return href ? { tag: 'a', href, children: [words.servicePolicy] } : undefined
}

const service = (
  { name, provider = name, purpose, policyUrl, cookies = [] }: Service,
  words: Locale,
  level: number,
): Piece[] => [
  heading(level, name),
  ...paragraph(
    purpose,
    `${words.provider}: ${provider.replace(/\.?$/, '.')}`,
    policyLink(policyUrl, words),
  ),
  ...table(name, cookies.map(cookieOf), provider, words),
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
  words: Locale,
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
      ...table(title, cookiesOf(catalog, id, record, words), words.thisSite, words),
      ...category.services.flatMap((one) => service(one, words, top + 1)),
    )
  })
}
