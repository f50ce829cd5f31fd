import type { Page } from './page.ts'

/** A vendor's object; what its methods are told before the vendor's code comes waits in it, as `[method, …]`. */
export type MethodQueue = Record<string, (...values: unknown[]) => void> & {
  push(item: unknown): void
}

/**
 * The page's object of that name, made if it isn't there: a list with methods, `ttq.page()`, `analytics.track(…)`.
 * It takes methods too that an earlier stub lacks.
 *
 * @param page the page
 * @param name the object's name on the global object
 * @param methods what the vendor's code will offer, as far as it is called from here or by the site
 */
export const methodQueue = (
  { global }: Page,
  name: string,
  methods: readonly string[],
): MethodQueue => {
  const queue = (global[name] ??= []) as MethodQueue
  for (const method of methods) {
    queue[method] ??= (...values) => queue.push([method, ...values])
  }
  return queue
}
