/**
 * Validates a language tag for `Intl`.
 *
 * `Intl` throws on an invalid tag such as `de_DE` (ECMA-402, 9.2.1).
 *
 * @param lang a BCP 47 tag
 * @returns the tag; undefined if it is invalid, for which `Intl` uses the visitor's language
 */
export const tagOf = (lang: string): string | undefined => {
  try {
    return Intl.getCanonicalLocales(lang)[0]
  } catch {
    return undefined
  }
}
