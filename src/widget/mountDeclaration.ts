import type { Consent } from '../consent/consent.ts'
import { declarationOf, type Piece } from '../declaration/declarationOf.ts'
import { en } from '../locales/en.ts'
import { adoptStyles } from './adoptStyles.ts'
import { element } from './element.ts'
import type { WidgetOptions } from './options.ts'

// On paper nothing scrolls, and what is cut off is lost.
const css =
  '@media screen { :where([data-consent-declaration]) > section > [role=group] { overflow-x: auto } }'
const styled = new WeakSet<Node>()

/** Once for the page, and once for each shadow root. */
const style = (place: Node) => {
  const root = place.getRootNode()
  const at = root instanceof ShadowRoot ? root : document
  if (styled.has(at)) return
  styled.add(at)
  adoptStyles(css, at)
}

const toElement = (part: Piece | string): Node | string => {
  if (typeof part === 'string') return part
  const { tag, level = 1, href, scope, label, children } = part
  const name = tag === 'h' ? (`h${level}` as 'h2') : tag
  const made = element(name, { href, scope }, ...children.map(toElement))
  // A table may be wider than a phone; then it scrolls, by keys as well (WCAG 2.2, 1.4.10 and 2.1.1).
  return label ? element('div', { role: 'group', tabindex: '0', 'aria-label': label }, made) : made
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
    place.replaceChildren(...pieces.map(toElement))
    Object.assign(place, { lang: words.lang, dir: words.dir })
    style(place)
  }
}
