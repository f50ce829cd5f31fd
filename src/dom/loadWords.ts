import { report } from '../console.ts'
import type { Locale } from '../locales/locale.ts'
import type { Locales, Wording } from '../locales/wording.ts'
import { thisDocument } from './thisDocument.ts'

/** The nearest of the languages that there are: `zh-TW` has `zh-Hant`, `de-AT` has `de`, and an unknown one has none. */
const nearestTo = (wanted: string, locales: Locales) => {
  try {
    const { baseName, language } = new Intl.Locale(wanted)
    const { script } = new Intl.Locale(wanted).maximize()
    // Norwegian without more is Bokmål (CLDR, `no`).
    const all = [baseName, `${language}-${script}`, language === 'no' ? 'nb' : language]
    return all.find((tag) => tag === 'en' || Object.hasOwn(locales, tag))
  } catch {
    // A `lang` that is no tag.
    return undefined
  }
}

/**
 * Loads the words for a place in the page: those of the nearest `lang`, else of the visitor's browser.
 *
 * @param wording the languages and single texts
 * @param place an element. Default: the page
 * @returns the words that aren't English ones; where the file can't be loaded, none
 */
export const loadWords = async (
  { locale, locales = {}, texts = {} }: Wording,
  place: Element = thisDocument.documentElement,
): Promise<Partial<Locale>> => {
  let words = typeof locale === 'string' ? undefined : locale
  if (!words) {
    const near = (place.closest('[lang]') ?? thisDocument.body)?.getAttribute('lang') ?? ''
    const wanted = typeof locale === 'string' ? [locale] : [near, ...navigator.languages]
    const tag = wanted.map((one) => nearestTo(one, locales)).find(Boolean) ?? 'en'
    try {
      words = Object.values((await locales[tag]?.()) ?? {})[0] as Locale | undefined
    } catch (error) {
      report(error)
    }
  }
  const { lang = 'en' } = words ?? {}
  const all = Object.entries({ ...words, ...texts, ...texts[lang as 'en'] })
  return Object.fromEntries(all.filter(([, value]) => value !== undefined))
}
