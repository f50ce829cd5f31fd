import { thisDocument } from '../dom/thisDocument.ts'
import { heldAddress } from './heldAddress.ts'

const selector = 'script[data-consent]'

const scriptsIn = (node: Node) => {
  if (node.nodeType !== Node.ELEMENT_NODE) return []
  const element = node as Element
  const below = [...element.querySelectorAll(selector)]
  return element.matches(selector) ? [element, ...below] : below
}

/** What a script is, whatever element it is in, and whether or not it has been opened. */
const identityOf = (script: Element) =>
  JSON.stringify([
    script.getAttribute('data-consent'),
    script.getAttribute('data-type'),
    heldAddress(script, 'src') ?? script.getAttribute('src'),
    script.textContent,
  ])

/** The scripts that have gone out of the page. */
const goneIn = (records: readonly MutationRecord[]) =>
  records
    // A router that replaces the whole body goes to another page.
    .filter(({ target }) => target !== thisDocument.documentElement)
    .flatMap(({ removedNodes }) => [...removedNodes].flatMap(scriptsIn))
    .filter((script) => !script.isConnected)

/** The scripts that React has left where it took away all else, to render it again (its `clearContainerSparingly`). */
const leftIn = (records: readonly MutationRecord[]) => {
  const added = new Set(records.flatMap(({ addedNodes }) => [...addedNodes]))
  const cleared = records.filter(({ removedNodes }) => removedNodes.length).map((one) => one.target)
  return [...new Set(cleared)].flatMap((target) => {
    const left = [...(target as Element).children].filter((child) => !added.has(child))
    return left.every((child) => child.matches('script,style,link'))
      ? left.filter((child) => child.matches(selector))
      : []
  })
}

/**
 * Tells which added scripts are ones that have run already, written again: by `innerHTML += …`, by a swap of the same
 * markup, by a framework that renders the page anew, or into a head that a router has kept.
 *
 * @param records what has changed at once
 * @param hasRun whether a script has run; on request, whether it has on the page that the address names now
 * @returns a function that is true for a script whose twin has run; each twin counts once
 */
export const createTwins = (
  records: readonly MutationRecord[],
  hasRun: (script: Element, isHere?: boolean) => boolean,
): ((script: Element) => boolean) => {
  let twins: string[] | undefined
  const isInHead = (script: Element, identity: string) =>
    script.parentNode === thisDocument.head &&
    [...thisDocument.head.querySelectorAll(selector)].some(
      (one) => hasRun(one) && identityOf(one) === identity,
    )
  return (script) => {
    twins ??= [...goneIn(records), ...leftIn(records)]
      .filter((one) => hasRun(one, true))
      .map(identityOf)
    const identity = identityOf(script)
    const index = twins.indexOf(identity)
    if (index >= 0) twins.splice(index, 1)
    return index >= 0 || isInHead(script, identity)
  }
}
