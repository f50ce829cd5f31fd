import type { Page } from './page.ts'

/** A vendor's command function. Commands wait in a list until the vendor's code loads. */
export type CommandQueue = ((...command: unknown[]) => void) & Record<string, unknown>

/**
 * Returns the page's command function with a name, and creates it if it is missing.
 *
 * Commands such as `fbq('init', id)` wait in a list until the vendor's code loads.
 *
 * @param page the page
 * @param name the function's name on the global object
 * @param options `list`: the property where the vendor's code looks for waiting commands, default `q`; `run`: the
 *   property where that code puts a function for all later commands, if it doesn't replace ours
 * @returns the command function
 * @example
 * commandQueue(page, 'fbq', { list: 'queue', run: 'callMethod' })('init', id)
 */
export const commandQueue = (
  { global }: Page,
  name: string,
  { list = 'q', run = '' }: { readonly list?: string; readonly run?: string } = {},
): CommandQueue => {
  const queue = function (...command: unknown[]) {
    const live = queue[run]
    // Vendors recognize a command by its type: an Arguments object.
    // eslint-disable-next-line prefer-rest-params
    if (typeof live !== 'function') (queue[list] as unknown[]).push(arguments)
    else live.apply(queue, command)
  } as CommandQueue
  queue[list] = []
  global[name] ??= queue
  // Read the property again: if `firstCommand` has put a getter on it, this read puts the waiting commands into the
  // list first.
  return global[name] as CommandQueue
}
