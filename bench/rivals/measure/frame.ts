import type { Contestant } from '../contestant.ts'
import type { Variant } from '../page.ts'
import { prove } from '../proof.ts'
import { trace } from '../trace.ts'
import { visit } from '../visit.ts'
import type { Bench, Measure } from './measure.ts'
import { fetchedIn } from './weight.ts'

const look = async ({ browser, server }: Bench, contestant: Contestant, placeholder: boolean) => {
  const variant: Variant = { frame: 'in view', placeholder }
  return visit(browser, { address: server.address(contestant, variant) }, async (open) => {
    const { script, tasks } = await trace(browser, open)
    await prove(open, contestant, 'undecided')
    return { ...(await fetchedIn(open)), script, tasks }
  })
}

const named = (prefix: string, values: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [prefix + name, value]))

const figuresOf = (prefix: string, what: string) => [
  { id: `${prefix}bytes`, title: `${what}: fetched`, unit: 'KiB' },
  { id: `${prefix}files`, title: `${what}: files`, digits: 0 },
  { id: `${prefix}script`, title: `${what}: script CPU`, unit: 'ms', overPlain: true },
  {
    id: `${prefix}tasks`,
    title: `${what}: main-thread tasks`,
    unit: 'ms',
    digits: 0,
    overPlain: true,
  },
]

/** Measures what a held frame in view costs a first visit, with and without a placeholder. */
export const frame: Measure = {
  name: 'frame',
  plain: true,
  figures: [
    ...figuresOf('with', 'frame in view, placeholder'),
    ...figuresOf('without', 'frame in view, no placeholder'),
  ],
  method:
    'The gated frame at the top of the page, first visit; otherwise like the rows above. Managers that can’t do without placeholders, or have none, have dashes.',
  async take(bench, contestant) {
    const { placeholders, banner } = contestant
    const can = (placeholder: boolean) =>
      !banner || placeholders === 'optional' || (placeholders === 'always') === placeholder
    return {
      ...(can(true) && named('with', await look(bench, contestant, true))),
      ...(can(false) && named('without', await look(bench, contestant, false))),
    }
  },
}
