import type { Page } from './page.ts'

/** Sends a command to a vendor's function. Until the function exists, the newest command of each name waits. */
export type FirstCommand = (page: Page, ...command: unknown[]) => void

/** A vendor's function with the list in which commands wait for its code. */
type Queued = ((...command: unknown[]) => void) & { readonly queue?: unknown }

/**
 * Sends commands to a vendor's function before all others, without creating the function.
 *
 * It is for vendors whose snippet does nothing if the function already exists. The global name stays undefined until
 * the snippet sets it. Then the waiting commands go into the function's `queue` first, before `init`.
 *
 * @param name the function's name on the global object
 * @returns a function that sends a command
 */
export const firstCommand = (name: string): FirstCommand => {
  const waiting = new Map<unknown, readonly unknown[]>()
  let owner: Page['global'] = {}
  let made: Queued | undefined
  const read = () => {
    // The snippet reads the name before it creates `queue`, and again for each command.
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
