import type { ChromiumEngine } from '../test/browser/support/engines.ts'
import { page } from '../test/browser/support/page.ts'
import type { Site } from '../test/browser/support/site.ts'
import { median } from './median.ts'

const runs = 15

/** 10,000 insertions, in a hundred turns, so that observers are called between them. */
const insert = `(async () => {
  const root = document.body.appendChild(document.createElement('div'))
  const begin = performance.now()
  for (let turn = 0; turn < 100; turn++) {
    for (let count = 0; count < 100; count++) {
      const one = document.createElement('p')
      one.append('text', document.createElement('b'))
      root.append(one)
    }
    await null
  }
  return performance.now() - begin
})()`

/** What an idle gate costs while a page inserts 10,000 elements. */
export const idle = async (engine: ChromiumEngine, site: Site): Promise<[string, string][]> => {
  site.set('/with', { type: 'text/html', body: page() })
  site.set('/without', { type: 'text/html', body: page().replace(/<script[^]*<\/script>/, '') })
  const tab = await engine.newTab()
  await tab.goto(site.url('/with'))
  await tab.evaluate('askfirst.consent.reject()')
  const times = { '/with': [] as number[], '/without': [] as number[] }
  for (let run = 0; run < runs; run++) {
    for (const path of ['/with', '/without'] as const) {
      await tab.goto(site.url(path))
      times[path].push(await tab.evaluate<number>(insert))
    }
  }
  await tab.close()
  const [withIt, without] = [median(times['/with']), median(times['/without'])]
  return [
    ['10,000 insertions, with / without askfirst', (withIt / without).toFixed(2)],
    ['  an insertion costs', `${((withIt - without) / 10).toFixed(2)} µs more`],
  ]
}
