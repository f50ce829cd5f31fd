import { poll } from './poll.ts'

type Evaluate = (expression: string) => Promise<unknown>

// A document restored from bfcache keeps its own time origin; a new history state changes the address.
const identity = `performance.timeOrigin + ' ' + location.href`

/** Lets the page itself navigate: the drivers wait for a load that bfcache never fires. */
export const leave = async (evaluate: Evaluate, statement: string): Promise<void> => {
  const left = JSON.stringify(await evaluate(identity))
  // In a task of its own, so that the answer is sent before the page is gone.
  await evaluate(`void setTimeout(() => { ${statement} })`)
  const arrived = `${identity} !== ${left} && document.readyState === 'complete'`
  await poll(() => evaluate(arrived), `another page after ${statement}`)
}
