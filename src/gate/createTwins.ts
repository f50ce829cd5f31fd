import type { History } from '../consent/history.ts'
import { findAll } from '../dom/findAll.ts'
import { isElement } from '../dom/isElement.ts'
import { thisDocument } from '../dom/thisDocument.ts'
import { currentPage } from './currentPage.ts'
import { identityOf } from './identityOf.ts'

const selector = 'script[data-consent]'

/** The scripts that have gone out of the page. */
const goneIn = (records: readonly MutationRecord[]): Element[] =>
  records
    // A router that replaces the whole body goes to another page.
    .filter(({ target }) => target !== thisDocument.documentElement)
    .flatMap(({ removedNodes }) => [...removedNodes].filter(isElement))
    .flatMap((element) => findAll(element, selector))
    .filter((script) => !script.isConnected)

/** The scripts that React has left where it took away all else, to render it again (its `clearContainerSparingly`). */
const leftIn = (records: readonly MutationRecord[]): Element[] => {
  const added = new Set(records.flatMap(({ addedNodes }) => [...addedNodes]))
  return [thisDocument.head, thisDocument.body]
    .filter((place) =>
      records.some(({ target, removedNodes }) => target === place && removedNodes.length),
    )
    .map((place) => [...place.children].filter((child) => !added.has(child)))
    .filter((left) => left.every((child) => child.matches('script,style,link')))
    .flat()
}

/**
 * Tells which added scripts are ones that have run already, written again: by `innerHTML += …`, by a swap of the same
 * markup, by a framework that renders the page anew, or into a head that a router has kept.
 *
 * @param records what has changed at once
 * @param history the scripts that have run
 * @returns a function that is true for a script whose twin has run; each twin counts once
 */
export const createTwins = (
  records: readonly MutationRecord[],
  { scripts }: History,
): ((script: Element) => boolean) => {
  const page = currentPage()
  let gone: Element[] | undefined
  let left: Element[] | undefined
  return (script) => {
    const identity = identityOf(script)
    const isSame = (one: Element) => scripts.get(one)?.identity === identity
    const isSameHere = (one: Element) => isSame(one) && scripts.get(one)?.page === page
    const take = (list: Element[], isTwin: (one: Element) => boolean) =>
      list.some((one, index) => isTwin(one) && list.splice(index, 1))
    gone ??= goneIn(records)
    left ??= leftIn(records)
    return (
      take(gone, isSameHere) ||
      take(left, (one) => isSameHere(one) && one.parentNode === script.parentNode) ||
      (script.parentNode === thisDocument.head &&
        [...thisDocument.head.querySelectorAll(selector)].some(isSame))
    )
  }
}
