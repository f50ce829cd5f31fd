import { listen } from '../dom/listen.ts'
import { thisDocument } from '../dom/thisDocument.ts'

/** Tells when a framework has taken over what its server has rendered; until then it expects that very markup. */
export interface Hydration {
  /** False while a node beside the element could make a framework render the page again. */
  readonly isOver: (element: Element) => boolean
  /** Stops watching. */
  readonly stop: () => void
}

/** How long a page with late scripts, or a browser without idle callbacks, takes after loading; milliseconds. */
const rest = 500

/** How long visitors wait at most for a page that is never idle or never done; milliseconds. */
const longest = 4000

/** Scripts that run whenever they have come may hydrate the page; those of `import()` are announced by preloads. */
const late = 'script[type=module],script[async][src],link[rel=modulepreload]'

/** A page is `interactive` from the end of its markup on, but its deferred scripts run only then, before this event. */
const hasRunDeferred = () => {
  if (thisDocument.readyState === 'complete') return true
  const [visit] = performance.getEntriesByType('navigation') as [PerformanceNavigationTiming?]
  return visit?.domContentLoadedEventStart !== 0
}

/** React marks the root of what it hydrates, and then each element that it has hydrated. */
const markOf = (node: Node) => Object.keys(node).find((key) => key.startsWith('__react'))

/** Parts that are hydrated later are between comments. */
const isInBoundary = (node: Node | null): boolean => {
  let depth = 0
  for (let one = node; one; one = one.previousSibling) {
    if (one.nodeType !== Node.COMMENT_NODE) continue
    const { data } = one as Comment
    if (/^\/[$&]$/.test(data)) depth += 1
    else if (/^[$&]/.test(data)) depth -= 1
  }
  return depth < 0
}

const isDehydrated = (element: Element) => {
  let below: Node | null = null
  for (let node: Node | null = element; node; node = node.parentNode) {
    const mark = markOf(node)
    if (mark) return !!below && (mark.startsWith('__reactContainer') || isInBoundary(below))
    below = node
  }
  return false
}

/**
 * Watches until the page is hydrated, where it is: when its scripts have run and it has nothing to do, apart from
 * islands of Astro and boundaries of React, which wait longer. No standard tells it.
 *
 * @param changed called whenever more may be over
 * @returns the functions that tell and stop
 * @see https://docs.astro.build/en/reference/directives-reference/#client-directives
 * @see https://react.dev/reference/react-dom/client/hydrateRoot
 */
export const watchHydration = (changed: () => void): Hydration => {
  let isSettled = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let isStopped = false
  const settle = () => {
    isSettled = true
    if (!isStopped) changed()
  }
  const look = () => {
    const { readyState } = thisDocument
    if (readyState === 'loading' || !hasRunDeferred()) return
    if (readyState === 'interactive' && thisDocument.querySelector(late)) {
      setTimeout(settle, longest)
      return
    }
    stops.splice(0).forEach((stop) => stop())
    // What came late may still fetch more before it hydrates, as Next does. Safari has no idle callbacks.
    const wait = () => (timer = setTimeout(settle, rest))
    if (!('requestIdleCallback' in window)) wait()
    else requestIdleCallback(thisDocument.querySelector(late) ? wait : settle, { timeout: longest })
  }
  const stops = ['DOMContentLoaded', 'readystatechange'].map((type) => listen(document, type, look))
  look()
  return {
    isOver(element) {
      if (!isSettled) return false
      if (!element.closest('astro-island[ssr]:not([client=media])') && !isDehydrated(element))
        return true
      clearTimeout(timer)
      timer = setTimeout(changed, rest)
      return false
    },
    stop() {
      isStopped = true
      stops.forEach((stop) => stop())
      clearTimeout(timer)
    },
  }
}
