import type { Page } from './page.ts'

/** A vendor's object. Method calls wait in it as `[method, …]` until the vendor's code loads. */
export type MethodQueue = Record<string, (...values: unknown[]) => void> & {
  push(item: unknown): void
}

/**
 * Returns the page's object with a name, and creates it if it is missing.
 *
 * The object is a list with methods, for calls such as `ttq.page()`. Methods that an earlier stub lacks are added.
 *
 * @param page the page
 * @param name the object's name on the global object
 * @param methods the vendor's methods that this code or the site calls
 * @returns the object
 * @example
 * methodQueue(page, 'ttq', ['page', 'track'])['page']?.()
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
