import { prove } from '../proof.ts'
import { visit } from '../visit.ts'
import type { Measure } from './measure.ts'

const count = 10_000

// Observers are called at each `await`.
const insert = `(async () => {
  const root = document.body.appendChild(document.createElement('div'))
  const begin = performance.now()
  for (let turn = 0; turn < 100; turn++) {
    for (let index = 0; index < ${count / 100}; index++) {
      const one = document.createElement('p')
      one.append('text', document.createElement('b'))
      root.append(one)
    }
    await null
  }
  return performance.now() - begin
})()`

const repeats = 5

/** Measures what a manager costs a page that inserts elements, after a denial. */
export const idle: Measure = {
  name: 'idle',
  plain: true,
  figures: [
    { id: 'idle', title: '10,000 insertions after a no', unit: 'ms', overPlain: true },
    {
      id: 'idle',
      title: '10,000 insertions after a no, times the plain page',
      digits: 2,
      timesPlain: true,
    },
  ],
  method: `10,000 elements, each with a text and a child, inserted one by one in a hundred turns, by a visitor who has rejected everything; the fastest of ${repeats} times in each visit.`,
  async take({ browser, server, kept }, contestant) {
    const address = server.address(contestant)
    return visit(browser, { address, kept: kept(contestant, 'reject') }, async (open) => {
      await open.goUntilQuiet()
      await prove(open, contestant, 'rejected')
      let best = Infinity
      for (let turn = 0; turn < repeats; turn++) {
        best = Math.min(best, await open.evaluate<number>(insert))
      }
      return { idle: best }
    })
  },
}
