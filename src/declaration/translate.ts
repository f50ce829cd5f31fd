import type { Purposes } from '../locales/purposes/purposes.ts'
import { own } from '../own.ts'

/**
 * Translates a purpose into the visitor's language, if a translation exists.
 *
 * @param text the purpose
 * @param from the language of the purpose; undefined if it is the visitor's
 * @param words the visitor's language, and the purposes translated into it, by their English sentence
 * @returns the text to show, and its language if it differs from the visitor's
 */
export const translate = (
  text: string,
  from: string | undefined,
  { lang, purposes }: { readonly lang: string; readonly purposes?: Purposes | undefined },
): readonly [text: string, lang?: string] => {
  const translated = from === 'en' ? own(purposes, text) : undefined
  if (translated) return [translated]
  return !from || from === lang ? [text] : [text, from]
}
