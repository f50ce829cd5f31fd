import { noteClick, readClick } from '../click.ts'
import { decide } from '../decide.ts'
import { ordinary } from '../page.ts'
import { NotWorking } from '../proof.ts'
import { visit } from '../visit.ts'
import type { Measure } from './measure.ts'

const counts = [1000, 5000]

/** Measures how long many gated scripts take after consent. */
export const gate: Measure = {
  name: 'gate',
  plain: false,
  figures: counts.map((count) => ({
    id: `gate${count}`,
    title: `Accept to the last of ${count.toLocaleString('en')} inline scripts`,
    unit: 'ms',
    digits: 0,
  })),
  method:
    'So many gated inline scripts more in the page, each of which only notes the time. From the time stamp of the click on Accept to the last run.',
  async take({ browser, server }, contestant) {
    const { banner = '', markup } = contestant
    if (!markup.inline) throw new NotWorking('it gates no inline scripts in markup')
    const values: Record<string, number> = {}
    for (const scripts of counts) {
      const address = server.address(contestant, { ...ordinary, scripts })
      values[`gate${scripts}`] = await visit(browser, { address }, async (open) => {
        await decide(open, contestant, 'accept', () =>
          noteClick(open, banner, server.addresses.stats),
        )
        if (!(await open.waitFor(`window.manyRuns >= ${scripts}`))) {
          throw new NotWorking(`not all of ${scripts} scripts ran`)
        }
        const { time = NaN } = await readClick(open)
        return (await open.evaluate<number>('window.lastRun')) - time
      })
    }
    return values
  },
}
