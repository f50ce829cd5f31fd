import { setTimeout as sleep } from 'node:timers/promises'
import { Lost } from './lost.ts'

/** Polls until the answer is truthy. Errors are ignored, as in a page that navigates, unless the browser is lost. */
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
