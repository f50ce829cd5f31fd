/** The words of `data-consent`: ids, each perhaps behind a `!`. */
export const wordsOf = (element: Element): readonly string[] =>
  element.getAttribute('data-consent')?.match(/\S+/g) ?? []

/** The id that a word names. */
export const idOf = (word: string): string => word.replace('!', '')
