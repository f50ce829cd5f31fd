import type { Locale } from '../locales/locale.ts'

/** The `lang` of each element whose `lang` was set by `speak`, not by the site. */
const given = new WeakMap<Element, string>()

/**
 * Sets `lang` and `dir` of an element of the site that contains our words.
 *
 * @param element the element
 * @param words the words, with their `lang` and `dir`
 */
export const speak = (element: HTMLElement, { lang, dir }: Pick<Locale, 'lang' | 'dir'>): void => {
  // A `lang` set by the site isn't recorded, so that `spokenAt` keeps reading it.
  if (!element.lang || given.has(element)) given.set(element, lang)
  Object.assign(element, { lang, dir })
}

/**
 * Finds the element whose `lang` decides the language of our words in an element.
 *
 * A `lang` set by `speak` doesn't count: it would still be there after the page's language changes.
 *
 * @param element the element with our words
 * @returns the element, or its parent if `speak` has set the `lang`
 */
export const spokenAt = (element: HTMLElement): Element =>
  given.get(element) === element.lang ? (element.parentElement ?? element) : element
