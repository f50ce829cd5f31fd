import { report } from '../console.ts'
import type { Locale } from '../locales/locale.ts'
import type { Locales, Wording } from '../locales/wording.ts'
import { thisDocument } from './thisDocument.ts'

/** The closest available language: `zh-Hant` for `zh-TW`, `de` for `de-AT`, undefined if none is available. */
const nearestTo = (wanted: string, locales: Locales) => {
  try {
    const { baseName, language } = new Intl.Locale(wanted)
    const { script } = new Intl.Locale(wanted).maximize()
    // Plain Norwegian means Bokmål (CLDR, `no`).
    const all = [baseName, `${language}-${script}`, language === 'no' ? 'nb' : language]
    return all.find((tag) => tag === 'en' || Object.hasOwn(locales, tag))
  } catch {
    // Not a valid language tag.
    return undefined
  }
}

/**
 * Loads the words in the language of a place in the page, or else of the visitor's browser.
 *
 * @param wording the available languages, and single texts to override
 * @param place an element; the closest `lang` around it counts. Default: the root element
 * @returns the words that replace the English ones; only `texts` if the language's file can't be loaded
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
