import type { History } from '../consent/history.ts'
import { findAll } from '../dom/findAll.ts'
import { isElement } from '../dom/isElement.ts'
import { thisDocument } from '../dom/thisDocument.ts'
import { currentPage } from './currentPage.ts'
import { identityOf } from './identityOf.ts'

const selector = 'script[data-consent]'

/** The scripts that have been removed from the page. */
const goneIn = (records: readonly MutationRecord[]): Element[] =>
  records
    .flatMap(({ removedNodes }) => [...removedNodes].filter(isElement))
    .flatMap((element) => findAll(element, selector))
    .filter((script) => !script.isConnected)

/** The scripts that React kept when it cleared the head or body to render it again (`clearContainerSparingly`). */
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
 * Checks whether a router keeps a script from page to page. All routers keep scripts in the head. Astro's router also
 * keeps scripts in the body, and marks those that the previous page had, too.
 *
 * @see https://docs.astro.build/en/guides/view-transitions/#script-behavior-with-view-transitions
 */
const isKept = (script: Element) =>
  script.parentNode === thisDocument.head || script.hasAttribute('data-astro-exec')

/**
 * Recognises added scripts that have already run as another element.
 *
 * Such twins come from `innerHTML += …`, a swap of the same markup, a framework that renders the page again, or a
 * router that keeps the head.
 *
 * @param records the mutations of one callback
 * @param history the scripts that have run
 * @returns a function that returns true if a script's twin has run; each twin counts once
 */
export const createTwins = (
  records: readonly MutationRecord[],
  { scripts }: History,
): ((script: Element) => boolean) => {
  const page = currentPage()
  let gone: Element[] | undefined
  let left: Element[] | undefined
  return (script) => {
    // With this attribute, a site asks Astro to run the script on each page.
    if (script.hasAttribute('data-astro-rerun')) return false
    const identity = identityOf(script)
    // For a kept script the address doesn't count, because Astro's router changes it before or after it replaces the
    // page.
    const isAnyPage = isKept(script)
    const isSame = (one: Element) => {
      const its = scripts.get(one)
      return its?.identity === identity && (isAnyPage || its.page === page)
    }
    const take = (list: Element[], isTwin: (one: Element) => boolean) =>
      list.some((one, index) => isTwin(one) && list.splice(index, 1))
    gone ??= goneIn(records)
    left ??= leftIn(records)
    return (
      // If a router has replaced the whole body, this is another page, so the script runs again.
      take(gone, (one) => isSame(one) && (isAnyPage || one.getRootNode().nodeName !== 'BODY')) ||
      take(left, (one) => isSame(one) && one.parentNode === script.parentNode) ||
      (isAnyPage && [...thisDocument.head.querySelectorAll(selector)].some(isSame))
    )
  }
}
