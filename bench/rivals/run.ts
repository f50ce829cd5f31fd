import { writeFile } from 'node:fs/promises'
import { argv } from 'node:process'
import { launchBrowser } from './browser.ts'
import type { Contestant, Maker } from './contestant.ts'
import { askfirst } from './contestants/askfirst.ts'
import { c15t } from './contestants/c15t.ts'
import { floor } from './contestants/floor.ts'
import { klaro } from './contestants/klaro.ts'
import { orejime } from './contestants/orejime.ts'
import { plain } from './contestants/plain.ts'
import { tarteaucitron } from './contestants/tarteaucitron.ts'
import { vanillaCookieconsent } from './contestants/vanillaCookieconsent.ts'
import { decide } from './decide.ts'
import { accept } from './measure/accept.ts'
import { cost } from './measure/cost.ts'
import { frame } from './measure/frame.ts'
import { gate } from './measure/gate.ts'
import { idle } from './measure/idle.ts'
import type { Bench, Measure } from './measure/measure.ts'
import { visible } from './measure/visible.ts'
import { weight } from './measure/weight.ts'
import { optionsOf } from './options.ts'
import { NotWorking, proveSoon } from './proof.ts'
import { reportOf } from './report.ts'
import { collectResults, everything } from './results.ts'
import { openServer } from './server.ts'
import { cellsOf, markdownOf } from './table.ts'
import { visit, type Kept } from './visit.ts'

const options = optionsOf(argv.slice(2))
const all: readonly Measure[] = [weight, visible, cost, accept, idle, gate, frame]
const makers: readonly Maker[] = [
  askfirst('ours', 'askfirst', options.dist),
  ...(options.before ? [askfirst('before', 'askfirst before', options.before)] : []),
  orejime,
  vanillaCookieconsent,
  klaro,
  tarteaucitron,
  c15t,
  floor,
  plain,
]

const browser = await launchBrowser()
const server = await openServer()

/** Filters by the names on the command line; without names, everything stays. */
const chosen = <T>(
  values: readonly T[],
  names: readonly string[],
  nameOf: (value: T) => string,
) => {
  const known = values.map(nameOf)
  const unknown = names.find((name) => !known.includes(name))
  if (unknown) throw new Error(`${unknown} is none of ${known.join(', ')}.`)
  return names.length === 0 ? values : values.filter((value) => names.includes(nameOf(value)))
}

const everybody: Contestant[] = []
for (const make of makers) everybody.push(await server.add(make))
const only = options.only.length === 0 ? [] : [...options.only, 'plain']
const contestants = chosen(everybody, only, ({ id }) => id)
const measures = chosen(all, options.figures, ({ name }) => name)

const keptBy = new Map<string, Kept>()
const bench: Bench = {
  browser,
  server,
  kept: ({ id }, answer) => keptBy.get(`${id} ${answer}`),
}
const results = collectResults('plain')

/** Lets a contestant's visitor decide once; returning visits start with the cookies that this stored. */
const decideOnce = async (contestant: Contestant, answer: 'accept' | 'reject') => {
  const kept = await visit(browser, { address: server.address(contestant) }, async (open) => {
    await decide(open, contestant, answer)
    await proveSoon(open, contestant, answer === 'accept' ? 'accepted' : 'rejected')
    return open.cookies()
  })
  keptBy.set(`${contestant.id} ${answer}`, kept)
}

const tries = 3

/** Takes a measurement, or notes why a contestant has no figures. */
const attempt = async (
  contestant: Contestant,
  what: typeof everything,
  act: () => Promise<void>,
) => {
  if (results.hasFailed(contestant.id, what.name)) return
  for (let turn = 1; ; turn++) {
    try {
      await act()
      return
    } catch (error) {
      // On a busy machine, a visit fails now and then.
      if (turn < tries) console.error(`${contestant.name}, ${what.name}, again:`, String(error))
      else if (!(error instanceof NotWorking)) throw error
      else {
        results.fail(contestant.id, what, error.message)
        return
      }
    }
  }
}

for (const contestant of contestants) {
  if (!contestant.banner) continue
  await attempt(contestant, everything, async () => {
    await decideOnce(contestant, 'accept')
    await decideOnce(contestant, 'reject')
  })
}

const takeOnce = async (contestant: Contestant, measure: Measure) => {
  if (!contestant.banner && !measure.plain) return
  await attempt(contestant, measure, async () => {
    results.add(contestant.id, await measure.take(bench, contestant))
  })
}

for (let round = 0; round < options.rounds; round++) {
  const first = round % contestants.length
  const order = [...contestants.slice(first), ...contestants.slice(0, first)]
  for (const measure of measures) {
    if (round >= (measure.enough ?? Infinity)) continue
    for (const contestant of order) await takeOnce(contestant, measure)
  }
  console.error(`round ${round + 1} of ${options.rounds}`)
}

const columns = contestants.filter(({ banner }) => banner)
const figures = measures.flatMap((measure) => measure.figures)
const table = markdownOf(cellsOf(results, columns, figures))
console.log(table)
for (const { contestant, measure, reason } of results.failures) {
  console.log(`${contestant} has no figures for ${measure}: ${reason}`)
}
if (options.whole) {
  const circumstances = {
    command: 'npm run bench:rivals',
    rounds: options.rounds,
    browser: browser.version,
  }
  const report = await reportOf(circumstances, table, columns, measures, results)
  await writeFile(new URL('RESULTS.md', import.meta.url), report)
}
await browser.close()
await server.close()
