import type { Page } from './page.ts'

/** A vendor's command function; what it is told before the vendor's code comes waits in a list. */
export type CommandQueue = ((...command: unknown[]) => void) & Record<string, unknown>

/**
 * The page's command function of that name, made if it isn't there: `fbq('init', id)`, `clarity('set', …)`.
 *
 * @param page the page
 * @param name the function's name on the global object
 * @param options `list`: the property in which the vendor looks for what waits, default `q`; `run`: the property
 *   under which the vendor's code puts the function that then takes the commands, where it doesn't replace ours
 */
export const commandQueue = (
  { global }: Page,
  name: string,
  { list = 'q', run = '' }: { readonly list?: string; readonly run?: string } = {},
): CommandQueue => {
  const queue = function (...command: unknown[]) {
    const live = queue[run]
    // Vendors tell a command from other data by its being an Arguments object.
    // eslint-disable-next-line prefer-rest-params
    if (typeof live !== 'function') (queue[list] as unknown[]).push(arguments)
    else live.apply(queue, command)
  } as CommandQueue
  queue[list] = []
  global[name] ??= queue
  // Read again, since a signal's first command goes into the list at this (`firstCommand`).
  return global[name] as CommandQueue
}
