import { prove } from '../proof.ts'
import { trace } from '../trace.ts'
import { visit } from '../visit.ts'
import type { Measure } from './measure.ts'

/** Measures the cost of the page on the main thread. */
export const cost: Measure = {
  name: 'cost',
  plain: true,
  figures: [
    { id: 'scriptFirst', title: 'script CPU, first visit', unit: 'ms', digits: 1, overPlain: true },
    {
      id: 'scriptReturning',
      title: 'script CPU, returning',
      unit: 'ms',
      digits: 1,
      overPlain: true,
    },
    {
      id: 'tasksFirst',
      title: 'main-thread tasks, first visit',
      unit: 'ms',
      digits: 0,
      overPlain: true,
    },
    {
      id: 'tasksReturning',
      title: 'main-thread tasks, returning',
      unit: 'ms',
      digits: 0,
      overPlain: true,
    },
  ],
  method:
    'From a Chromium trace of the whole visit up to 1.5 s after the load event, in time of the thread itself. Script: the outermost events that compile or run script (evaluation, callbacks, timers, events, microtasks), without the style and layout that they force. Tasks: all tasks of the renderer’s main thread, with the microtasks behind them.',
  async take({ browser, server, kept }, contestant) {
    const address = server.address(contestant)
    const measure = (state: 'undecided' | 'accepted') =>
      visit(
        browser,
        { address, kept: state === 'accepted' ? kept(contestant, 'accept') : undefined },
        async (open) => {
          const costs = await trace(browser, open)
          await prove(open, contestant, state)
          return costs
        },
      )
    const [first, returning] = [await measure('undecided'), await measure('accepted')]
    return {
      scriptFirst: first.script,
      tasksFirst: first.tasks,
      scriptReturning: returning.script,
      tasksReturning: returning.tasks,
    }
  },
}
