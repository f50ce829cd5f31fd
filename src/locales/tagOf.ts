/**
 * Makes sure that `Intl` takes a language tag: an invalid one, such as `de_DE`, throws there (ECMA-402, 9.2.1).
 *
 * @param lang a BCP 47 tag
 * @returns the tag, or nothing, which stands for the visitor's language
 */
export const tagOf = (lang: string): string | undefined => {
  try {
    return Intl.getCanonicalLocales(lang)[0]
  } catch {
    return undefined
  }
}
