/** The words of `data-consent`: ids, each perhaps behind a `!`. */
export const wordsOf = (element: HTMLElement): readonly string[] =>
  element.dataset['consent']?.match(/\S+/g) ?? []

/** The id that a word names. */
export const idOf = (word: string): string => word.replace('!', '')
