import { argv } from 'node:process'
import { launchBrowser } from './browser.ts'
import type { Contestant, Maker } from './contestant.ts'
import { askfirst } from './contestants/askfirst.ts'
import { floor } from './contestants/floor.ts'
import { orejime } from './contestants/orejime.ts'
import { plain } from './contestants/plain.ts'
import { vanillaCookieconsent } from './contestants/vanillaCookieconsent.ts'
import { decide } from './decide.ts'
import { accept } from './measure/accept.ts'
import { cost } from './measure/cost.ts'
import type { Bench, Measure } from './measure/measure.ts'
import { visible } from './measure/visible.ts'
import { weight } from './measure/weight.ts'
import { optionsOf } from './options.ts'
import { NotWorking, proveSoon } from './proof.ts'
import { collectResults } from './results.ts'
import { openServer } from './server.ts'
import { cellsOf, markdownOf } from './table.ts'
import { visit, type Kept } from './visit.ts'

const options = optionsOf(argv.slice(2))
const all: readonly Measure[] = [weight, visible, cost, accept]
const makers: readonly Maker[] = [
  askfirst('ours', 'askfirst', options.dist),
  ...(options.before ? [askfirst('before', 'askfirst before', options.before)] : []),
  orejime,
  vanillaCookieconsent,
  floor,
  plain,
]

const browser = await launchBrowser()
const server = await openServer()

const contestants: Contestant[] = []
for (const make of makers) {
  const contestant = await server.add(make)
  const wanted = options.only.length === 0 || options.only.includes(contestant.id)
  if (wanted || contestant.id === 'plain') contestants.push(contestant)
}
const measures = all.filter(
  ({ name }) => options.figures.length === 0 || options.figures.includes(name),
)

const keptBy = new Map<string, Kept>()
const bench: Bench = {
  browser,
  server,
  kept: ({ id }, answer) => keptBy.get(`${id} ${answer}`),
}
const results = collectResults('plain')

/** Lets each contestant's visitor decide once; returning visits bring along what that has stored. */
const decideOnce = async (contestant: Contestant, answer: 'accept' | 'reject') => {
  const kept = await visit(browser, { address: server.address(contestant) }, async (open) => {
    await decide(open, contestant, answer)
    await proveSoon(open, contestant, answer === 'accept' ? 'accepted' : 'rejected')
    return open.cookies()
  })
  keptBy.set(`${contestant.id} ${answer}`, kept)
}

for (const contestant of contestants) {
  if (!contestant.banner) continue
  await decideOnce(contestant, 'accept')
  await decideOnce(contestant, 'reject')
}

const takeOnce = async (contestant: Contestant, measure: Measure) => {
  if (results.hasFailed(contestant.id, measure.name)) return
  if (!contestant.banner && !measure.plain) return
  try {
    results.add(contestant.id, await measure.take(bench, contestant))
  } catch (error) {
    if (!(error instanceof NotWorking)) throw error
    results.fail(contestant.id, measure.name, error.message)
  }
}

for (let round = 0; round < options.rounds; round++) {
  const first = round % contestants.length
  const order = [...contestants.slice(first), ...contestants.slice(0, first)]
  for (const measure of measures) {
    for (const contestant of order) await takeOnce(contestant, measure)
  }
  console.error(`round ${round + 1} of ${options.rounds}`)
}

const columns = contestants.filter(({ banner }) => banner)
console.log(
  markdownOf(
    cellsOf(
      results,
      columns,
      measures.flatMap(({ figures }) => figures),
    ),
  ),
)
for (const { contestant, measure, reason } of results.failures) {
  console.log(`${contestant} has no figures for ${measure}: ${reason}`)
}
await browser.close()
await server.close()
