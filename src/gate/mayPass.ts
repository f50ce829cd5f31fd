import type { Consent } from '../consent/consent.ts'
import type { History } from '../consent/history.ts'
import { idOf, wordsOf } from './wordsOf.ts'

/** The rule of `data-consent`: all of its ids must be granted or loaded by hand, or, behind a `!`, denied. */
export const mayPass = (
  { $record, allows, catalog }: Consent,
  { loadedByHand, loadedOnce }: History,
  element: Element,
): boolean => {
  const words = wordsOf(element)
  const isRight = (word: string) => {
    const id = idOf(word)
    if (id !== word) return !!$record.get() && catalog.entries.has(id) && !allows(id)
    return allows(id) || (loadedByHand.has(element) && loadedOnce.has(id))
  }
  return words.length > 0 && words.every(isRight)
}
