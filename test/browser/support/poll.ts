import { setTimeout as sleep } from 'node:timers/promises'
import { Lost } from './lost.ts'

/** Asks until the answer is truthy. A question may fail on the way, as in a page that navigates, but not with its browser. */
export const poll = async (
  ask: () => Promise<unknown>,
  what: string,
  timeoutMs = 10_000,
): Promise<void> => {
  const end = performance.now() + timeoutMs
  let failure: unknown
  do {
    try {
      if (await ask()) return
      failure = undefined
    } catch (error) {
      if (error instanceof Lost) throw error
      failure = error
    }
    await sleep(30)
  } while (performance.now() < end)
  throw new Error(`Waited ${timeoutMs} ms in vain for ${what}`, { cause: failure })
}
