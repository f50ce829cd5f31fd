import type { Consent } from '../consent/consent.ts'
import { pageHistory } from '../consent/history.ts'
import { declarationOf, type Piece } from '../declaration/declarationOf.ts'
import { en } from '../locales/en.ts'
import type { Wording } from '../locales/wording.ts'
import { adoptStyles } from '../dom/adoptStyles.ts'
import { element } from '../dom/element.ts'

// Paper doesn't scroll, so a table must not be cut off there.
const css =
  '@media screen { :where([data-consent-declaration]) > section > [role=group] { overflow-x: auto } }'
const styled = new WeakSet<Node>()

/** Adds the styles once to the page, and once to each shadow root. */
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
  // A name such as `_ga` reads from left to right in Arabic too.
  const dir = tag === 'code' ? 'ltr' : undefined
  const made = element(name, { href, scope, dir }, ...children.map(toElement))
  // A table that is wider than a phone scrolls, also with the keyboard (WCAG 2.2, 1.4.10 and 2.1.1).
  return label ? element('div', { role: 'group', tabindex: '0', 'aria-label': label }, made) : made
}

/**
 * Fills the declarations in a part of the page.
 *
 * @param consent the consent to describe
 * @param wording the language and single texts. Default: English
 * @param root where to look
 * @param isNew `false` leaves alone what is filled already. Default: true
 */
export const fillDeclarations = (
  { catalog, storage }: Consent,
  { locale = en, texts }: Wording,
  root: ParentNode,
  isNew = true,
): void => {
  const words = { ...locale, ...texts }
  const filled = (pageHistory().filled ??= new WeakMap())
  for (const place of root.querySelectorAll<HTMLElement>('[data-consent-declaration]')) {
    if (!isNew && place.contains((filled.get(place) ?? null) as Node | null)) continue
    const level = Number(place.dataset['consentDeclaration']) || 2
    const pieces = declarationOf(catalog, words, storage, level)
    const parts = pieces.map(toElement)
    place.replaceChildren(...parts)
    filled.set(place, parts[0])
    Object.assign(place, { lang: words.lang, dir: words.dir })
    style(place)
  }
}
