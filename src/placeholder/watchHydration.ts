import { listen } from '../dom/listen.ts'
import { thisDocument } from '../dom/thisDocument.ts'

/** Tells when hydration is over; until then, a framework expects exactly the markup that its server has rendered. */
export interface Hydration {
  /** False while inserting a node beside the element could make a framework render the page again. */
  readonly isOver: (element: Element) => boolean
  /** Stops watching. */
  readonly stop: () => void
}

/** How long to wait after loading for late scripts, or in a browser without idle callbacks, in milliseconds. */
const rest = 500

/** How long to wait at most for a page that is never idle or never finishes loading, in milliseconds. */
const longest = 4000

/**
 * Matches scripts that run as soon as they have loaded, since they may hydrate the page. Preloads announce scripts that
 * `import()` loads.
 */
const late = 'script[type=module],script[async][src],link[rel=modulepreload]'

/**
 * Checks whether deferred scripts have run: they run after the change to `interactive`, at the end of parsing, and
 * before `DOMContentLoaded`.
 */
const hasRunDeferred = () => {
  if (thisDocument.readyState === 'complete') return true
  const [visit] = performance.getEntriesByType('navigation') as [PerformanceNavigationTiming?]
  return visit?.domContentLoadedEventStart !== 0
}

/** Finds the property with which React marks the root that it hydrates, and then each hydrated element. */
const markOf = (node: Node) => Object.keys(node).find((key) => key.startsWith('__react'))

/** Checks whether a node is in a part that React hydrates later: React puts a comment before and after such a part. */
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
 * Watches for the end of hydration, for which there is no standard event.
 *
 * A page counts as hydrated once its scripts have run and it is idle. Astro's islands and React's boundaries may take
 * longer.
 *
 * @param changed called whenever more elements may be hydrated
 * @returns the functions that check an element, and stop watching
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
    // Late scripts may fetch further scripts before they hydrate the page, as those of Next do. Safari has no idle
    // callbacks.
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
