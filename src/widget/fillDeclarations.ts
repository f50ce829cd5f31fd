import type { Consent } from '../consent/consent.ts'
import { pageHistory } from '../consent/history.ts'
import { declarationOf, type Piece } from '../declaration/declarationOf.ts'
import { en } from '../locales/en.ts'
import type { Locale } from '../locales/locale.ts'
import { adoptStyles } from '../dom/adoptStyles.ts'
import { report } from '../console.ts'
import { element } from '../dom/element.ts'
import { followLang } from '../dom/followLang.ts'
import { isParsed } from '../dom/isParsed.ts'
import { speak, spokenAt } from '../dom/speak.ts'
import type { Mounted } from '../dom/mountLater.ts'

// Paper doesn't scroll, so tables must not be cut off in print.
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
  const { tag, level = 1, href, scope, label, lang, children } = part
  const name = tag === 'h' ? (`h${level}` as 'h2') : tag
  // Names are left to right in Arabic too, where `_ga` would otherwise read `ga_`.
  const dir = tag === 'code' ? 'ltr' : undefined
  const made = element(name, { href, scope, dir, lang }, ...children.map(toElement))
  // A table that is wider than the screen scrolls, by keyboard too (WCAG 2.2, 1.4.10 and 2.1.1).
  return label ? element('div', { role: 'group', tabindex: '0', 'aria-label': label }, made) : made
}

/**
 * Fills the declarations in a part of the page.
 *
 * @param consent the consent to describe
 * @param load loads the words for a place in the page
 * @param root where to look
 * @returns functions that fill empty declarations, and stop following the page's language
 */
export const fillDeclarations = (
  { catalog, storage }: Consent,
  load: (place: Element) => Promise<Partial<Locale>>,
  root: ParentNode,
): Mounted => {
  const filled = (pageHistory().filled ??= new WeakMap())

  const fillOne = async (place: HTMLElement) => {
    const words = { ...en, ...(await load(spokenAt(place))) }
    const purposes = await words.purposes?.()
    const level = Number(place.dataset['consentDeclaration']) || 2
    const parts = declarationOf(catalog, { ...words, purposes }, storage, level).map(toElement)
    place.replaceChildren(...parts)
    filled.set(place, parts[0])
    speak(place, words)
    style(place)
  }

  const fill = (isNew = true) => {
    for (const place of root.querySelectorAll<HTMLElement>('[data-consent-declaration]')) {
      const isFilled = place.contains((filled.get(place) ?? null) as Node | null)
      // Until the element is parsed, the parser may still add the site's content to it.
      if (isParsed(place) && (isNew || !isFilled)) fillOne(place).catch(report)
    }
  }
  fill()
  return { renew: () => fill(false), stop: followLang(() => fill()) }
}
