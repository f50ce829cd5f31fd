/**
 * Reads the words of `data-consent`.
 *
 * @param element an element, with or without the attribute
 * @returns ids, some with a leading `!`
 */
export const wordsOf = (element: Element): readonly string[] =>
  element.getAttribute('data-consent')?.match(/\S+/g) ?? []

/**
 * Reads the id of a word.
 *
 * @param word a word of `data-consent`
 * @returns the id, without `!`
 */
export const idOf = (word: string): string => word.replace('!', '')
