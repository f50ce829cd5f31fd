import type { Page } from './page.ts'

/** Tells a vendor's function; while that isn't there, the newest command of each name waits for it. */
export type FirstCommand = (page: Page, ...command: unknown[]) => void

/** A vendor's function with the list in which commands wait for its code. */
type Queued = ((...command: unknown[]) => void) & { readonly queue?: unknown }

/**
 * For vendors whose code in the page does nothing where their function is there already: none is made. The name stays
 * empty until that code fills it. Then what waits, the newest of each command, is the first to stand in the function's
 * `queue`, before `init`.
 *
 * @param name the function's name on the global object
 */
export const firstCommand = (name: string): FirstCommand => {
  const waiting = new Map<unknown, readonly unknown[]>()
  let owner: Page['global'] = {}
  let made: Queued | undefined
  const read = () => {
    // Vendors' code reads the name before the list is there, and again for each command.
    if (typeof made !== 'function' || !made.queue) return made
    Object.defineProperty(owner, name, { value: made, writable: true })
    for (const command of waiting.values()) made(...command)
    return made
  }
  return ({ global }, ...command) => {
    waiting.set(command[0], command)
    if (Object.getOwnPropertyDescriptor(global, name)?.get === read) return
    const found = global[name] as Queued | undefined
    if (typeof found === 'function') {
      found(...command)
      return
    }
    owner = global
    made = undefined
    Object.defineProperty(global, name, {
      configurable: true,
      enumerable: true,
      get: read,
      set(value: Queued | undefined) {
        made = value
      },
    })
  }
}
