import type { Locale } from '../locales/locale.ts'

const given = new WeakMap<Element, string>()

/**
 * Says in which language an element of the site's is that has our words.
 *
 * @param element the element
 * @param words whose `lang` and `dir` it gets
 */
export const speak = (element: HTMLElement, { lang, dir }: Pick<Locale, 'lang' | 'dir'>): void => {
  // A language that the site gave it stays its own.
  if (!element.lang || given.has(element)) given.set(element, lang)
  Object.assign(element, { lang, dir })
}

/**
 * Finds the place whose language counts for an element: not the one that `speak` gave it, which would stay when the
 * page's language changes.
 *
 * @param element the element
 * @returns the element, or its parent
 */
export const spokenAt = (element: HTMLElement): Element =>
  given.get(element) === element.lang ? (element.parentElement ?? element) : element
