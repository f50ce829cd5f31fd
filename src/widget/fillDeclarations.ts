import type { Consent } from '../consent/consent.ts'
import { declarationOf, type Piece } from '../declaration/declarationOf.ts'
import { en } from '../locales/en.ts'
import type { Wording } from '../locales/wording.ts'
import { adoptStyles } from '../dom/adoptStyles.ts'
import { element } from '../dom/element.ts'

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

/** Fills the declarations in a part of the page. */
export const fillDeclarations = (
  { catalog, storage }: Consent,
  { locale = en, texts }: Wording,
  root: ParentNode,
): void => {
  const words = { ...locale, ...texts }
  for (const place of root.querySelectorAll<HTMLElement>('[data-consent-declaration]')) {
    const level = Number(place.dataset['consentDeclaration']) || 2
    const pieces = declarationOf(catalog, words, storage, level)
    place.replaceChildren(...pieces.map(toElement))
    Object.assign(place, { lang: words.lang, dir: words.dir })
    style(place)
  }
}
