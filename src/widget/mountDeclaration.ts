import type { Consent } from '../consent/consent.ts'
import { declarationOf, type Piece } from '../declaration/declarationOf.ts'
import { en } from '../locales/en.ts'
import type { Locale } from '../locales/locale.ts'
import { element } from './element.ts'
import type { WidgetOptions } from './options.ts'

/** A table may be wider than a phone; then it scrolls, by keys as well (WCAG 2.2, 1.4.10 and 2.1.1). */
const scrolling = (table: Node, label: string) => {
  const region = element('div', { role: 'group', tabindex: '0', 'aria-label': label }, table)
  // Set by script, which no style-src objects to.
  region.style.overflowX = 'auto'
  return region
}

const toElement = (part: Piece | string, words: Locale): Node | string => {
  if (typeof part === 'string') return part
  const { tag, level = 1, href, children } = part
  const name = tag === 'h' ? (`h${Math.min(level, 6)}` as 'h2') : tag
  const scope = tag === 'th' ? 'col' : undefined
  const made = element(name, { href, scope }, ...children.map((child) => toElement(child, words)))
  return tag === 'table' ? scrolling(made, words.cookies) : made
}

/**
 * Fills each `<div data-consent-declaration>` with what the site uses: categories, services, and what is stored, by
 * whom, for how long and what for. The attribute's value is the level of the headings; default 2. `start` does it for
 * the elements that the page comes with; call it for those that a router brings later.
 *
 * @param root where to look. Default: the whole page
 */
export const mountDeclaration = (
  consent: Consent,
  { locale = en, texts }: Pick<WidgetOptions, 'locale' | 'texts'> = {},
  root: ParentNode = document,
): void => {
  const words = { ...locale, ...texts }
  for (const place of root.querySelectorAll<HTMLElement>('[data-consent-declaration]')) {
    const level = Number(place.dataset['consentDeclaration']) || 2
    const pieces = declarationOf(consent.catalog, words, consent.storage, level)
    place.replaceChildren(...pieces.map((part) => toElement(part, words)))
    Object.assign(place, { lang: words.lang, dir: words.dir })
  }
}
