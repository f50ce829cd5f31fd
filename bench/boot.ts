import { readFile } from 'node:fs/promises'
import type { ChromiumEngine } from '../test/browser/support/engines.ts'
import { page } from '../test/browser/support/page.ts'
import type { Site } from '../test/browser/support/site.ts'
import { inTurn, runs } from './inTurn.ts'
import { median } from './median.ts'
import type { Row } from './row.ts'

const body = '<p>Text</p>'.repeat(500)
const loaded = `performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd`
const tag = '<script src="/askfirst.global.js"></script>'
const mark = (name: string) => `<script>performance.mark('${name}')</script>`

/** Measures how long the parser waits for askfirst's script without its request: here, the script is inline. */
const ownTime = async (engine: ChromiumEngine, site: Site): Promise<number> => {
  const text = await readFile(new URL('../dist/askfirst.global.js', import.meta.url), 'utf8')
  const inlined = `${mark('begin')}<script>${text}</script>${mark('end')}`
  site.set('/inlined', {
    type: 'text/html',
    body: page({ body }).replace(tag, () => inlined),
  })
  const tab = await engine.newTab()
  await tab.goto(site.url('/inlined'))
  await tab.evaluate('askfirst.consent.reject()')
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    await tab.goto(site.url('/inlined'))
    times.push(await tab.evaluate<number>(`performance.measure('own', 'begin', 'end').duration`))
  }
  await tab.close()
  return median(times)
}

/** Measures how long a visitor who has decided waits: until DOMContentLoaded, and for the script alone. */
export const boot = async (engine: ChromiumEngine, site: Site): Promise<Row[]> => {
  const { withIt, without } = await inTurn(engine, site, loaded, body)
  const own = await ownTime(engine, site)
  return [
    {
      what: 'boot: DOMContentLoaded with / without',
      ratio: withIt / without,
      detail: `${withIt.toFixed(1)} / ${without.toFixed(1)} ms`,
    },
    {
      what: 'boot: compile and run the script / DOMContentLoaded without',
      ratio: own / without,
      detail: `${own.toFixed(1)} / ${without.toFixed(1)} ms`,
    },
  ]
}
