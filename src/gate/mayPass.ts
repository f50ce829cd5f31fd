import type { Consent } from '../consent/consent.ts'
import type { History } from '../consent/history.ts'
import { idOf, wordsOf } from './wordsOf.ts'

/**
 * Checks whether an element's `data-consent` lets it load.
 *
 * Each id in it must be granted or loaded once; an id with a `!` must be denied.
 *
 * @param consent the consent to follow
 * @param history what the visitor has loaded for this page view
 * @param element an element with `data-consent`
 * @returns true if the element may load
 */
export const mayPass = (
  { asks, allows, catalog }: Consent,
  { loadedByHand, loadedOnce }: History,
  element: Element,
): boolean => {
  const words = wordsOf(element)
  const isRight = (word: string) => {
    const id = idOf(word)
    if (id !== word) return !asks() && catalog.entries.has(id) && !allows(id)
    return allows(id) || (loadedByHand.has(element) && loadedOnce.has(id))
  }
  return words.length > 0 && words.every(isRight)
}
