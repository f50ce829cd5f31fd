import { thisDocument } from '../dom/thisDocument.ts'

const selector = 'script[data-consent]'

const scriptsIn = (node: Node) => {
  if (node.nodeType !== Node.ELEMENT_NODE) return []
  const element = node as Element
  const below = [...element.querySelectorAll(selector)]
  return element.matches(selector) ? [element, ...below] : below
}

/**
 * Tells which added scripts are removed ones that were written again, as by `innerHTML += …` or a swap of the same
 * markup. A router that replaces the whole body goes to another page, whose scripts run.
 *
 * @param records what has changed at once
 * @param hasPassed whether a script has been let through
 * @returns a function that is true for a script whose twin has been let through; each twin counts once
 */
export const createTwins = (
  records: readonly MutationRecord[],
  hasPassed: (script: Element) => boolean,
): ((script: Element) => boolean) => {
  let gone: Element[] | undefined
  const findGone = () =>
    records
      .filter(({ target }) => target !== thisDocument.documentElement)
      .flatMap(({ removedNodes }) => [...removedNodes].flatMap(scriptsIn))
      .filter((script) => !script.isConnected && hasPassed(script))
  return (script) => {
    gone ??= findGone()
    const twin = gone.findIndex((one) => one.isEqualNode(script))
    if (twin >= 0) gone.splice(twin, 1)
    return twin >= 0
  }
}
