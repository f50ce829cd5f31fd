import type { ChromiumEngine } from '../test/browser/support/engines.ts'
import { page } from '../test/browser/support/page.ts'
import type { Site } from '../test/browser/support/site.ts'
import { median } from './median.ts'

const runs = 5
const counts = [100, 1000, 5000]
const gated =
  '<script type="text/plain" data-consent="analytics">window.ran = (window.ran ?? 0) + 1</script>'

/** From accept() until the last gated script has run; the script costs nothing, so this is the gate. */
const measure = (count: number) => `new Promise((resolve) => {
  const begin = performance.now()
  askfirst.consent.accept()
  const look = () => (window.ran === ${String(count)} ? resolve(performance.now() - begin) : setTimeout(look))
  look()
})`

/** What a gated script costs, among 100, 1,000 and 5,000: it must not grow. */
export const acceptToRun = async (
  engine: ChromiumEngine,
  site: Site,
): Promise<[string, string][]> => {
  const costs: number[] = []
  const rows: [string, string][] = []
  for (const count of counts) {
    site.set('/scripts', { type: 'text/html', body: page({ body: gated.repeat(count) }) })
    const times: number[] = []
    for (let run = 0; run < runs; run++) {
      await engine.fresh()
      const tab = await engine.newTab()
      await tab.goto(site.url('/scripts'))
      times.push(await tab.evaluate<number>(measure(count)))
    }
    const cost = median(times) / count
    costs.push(cost)
    const ratio = (cost / (costs[0] ?? NaN)).toFixed(2)
    rows.push([
      `accept to run, ${String(count)} scripts: cost of one / cost of one among 100`,
      `${ratio}  (${(cost * 1000).toFixed(0)} µs each)`,
    ])
  }
  return rows
}
