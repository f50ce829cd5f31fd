import type { ChromiumEngine } from '../test/browser/support/engines.ts'
import { page } from '../test/browser/support/page.ts'
import type { Site } from '../test/browser/support/site.ts'
import { median } from './median.ts'
import type { Row } from './row.ts'

const runs = 7
const code = 'window.ran = (window.ran ?? 0) + 1; window.end = performance.now()'
const gated = (attributes: string, text: string) =>
  `<script type="text/plain" data-consent="analytics"${attributes}>${text}</script>`

const kinds = [
  { kind: 'inline', counts: [100, 1000, 5000], script: () => gated('', code) },
  {
    kind: 'external',
    counts: [100, 500],
    script: (index: number) => gated(` src="/one.js?${index}"`, ''),
  },
]

/** Times accept() until the last gated script has run; the scripts cost next to nothing, so this is the gate's cost. */
const measure = (count: number) => `new Promise((resolve) => {
  const begin = performance.now()
  askfirst.consent.accept()
  const look = () => (window.ran === ${count} ? resolve(window.end - begin) : setTimeout(look, 20))
  look()
})`

const measureOnce = async (engine: ChromiumEngine, site: Site, body: string, count: number) => {
  await engine.fresh()
  site.set('/scripts', { type: 'text/html', body: page({ body }) })
  const tab = await engine.newTab()
  await tab.goto(site.url('/scripts'))
  return tab.evaluate<number>(measure(count))
}

/** Measures the cost of a gated script among few and among many, which must not grow. */
export const acceptToRun = async (engine: ChromiumEngine, site: Site): Promise<Row[]> => {
  site.set('/one.js', code)
  const rows: Row[] = []
  for (const { kind, counts, script } of kinds) {
    const costs = counts.map((count) => ({ count, times: [] as number[] }))
    for (let run = 0; run < runs; run++) {
      for (const { count, times } of costs) {
        const body = Array.from({ length: count }, (_, index) => script(index)).join('\n')
        times.push(await measureOnce(engine, site, body, count))
      }
    }
    const each = costs.map(({ count, times }) => median(times) / count)
    costs.forEach(({ count, times }, index) => {
      const cost = each[index] ?? NaN
      rows.push({
        what: `accept to run, ${count} ${kind}: cost of one / among ${counts[0] ?? 0}`,
        ratio: cost / (each[0] ?? NaN),
        detail: `${median(times).toFixed(1)} ms, ${(cost * 1000).toFixed(0)} µs each`,
      })
    })
  }
  return rows
}
