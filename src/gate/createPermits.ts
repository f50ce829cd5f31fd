import type { Consent } from '../consent/consent.ts'
import { historyOf } from '../consent/history.ts'
import { idOf, wordsOf } from './wordsOf.ts'

/** Says which elements the choices let through. */
export interface Permits {
  readonly mayPass: (element: Element) => boolean
  /** Lets an element through in this page view, whatever the choices, until they deny its ids. */
  readonly loadOnce: (element: Element) => void
  readonly revoke: (element: Element) => void
}

/** The rules of `data-consent`: all of its words must be granted, or, behind a `!`, denied. */
export const createPermits = ({ $record, allows, name, catalog }: Consent): Permits => {
  const { entries } = catalog
  const { loadedOnce } = historyOf(name)
  const loaded = new WeakSet<Element>()

  const isDenied = (id: string) => !!$record.get() && entries.has(id) && !allows(id)
  return {
    mayPass(element) {
      const words = wordsOf(element)
      const isGranted = (word: string) =>
        word.startsWith('!')
          ? isDenied(idOf(word))
          : allows(word) || (loaded.has(element) && loadedOnce.has(word))
      return words.length > 0 && words.every(isGranted)
    },
    loadOnce(element) {
      for (const word of wordsOf(element)) if (entries.has(word)) loadedOnce.add(word)
      loaded.add(element)
    },
    revoke: (element) => void loaded.delete(element),
  }
}
