import type { ChromiumEngine } from '../test/browser/support/engines.ts'
import { page } from '../test/browser/support/page.ts'
import type { Site } from '../test/browser/support/site.ts'
import { median } from './median.ts'

const runs = 15
const paragraphs = '<p>Text</p>'.repeat(500)
const loaded = `performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd`

/** Until DOMContentLoaded, for a visitor who has decided: with askfirst, and without; in milliseconds. */
export const boot = async (engine: ChromiumEngine, site: Site): Promise<[string, string][]> => {
  const plain = page({ body: paragraphs }).replace(/<script[^]*<\/script>/, '')
  site.set('/with', { type: 'text/html', body: page({ body: paragraphs }) })
  site.set('/without', { type: 'text/html', body: plain })
  const tab = await engine.newTab()
  await tab.goto(site.url('/with'))
  await tab.evaluate('askfirst.consent.reject()')

  const times = { '/with': [] as number[], '/without': [] as number[] }
  for (let run = 0; run < runs; run++) {
    for (const path of ['/with', '/without'] as const) {
      await tab.goto(site.url(path))
      times[path].push(await tab.evaluate<number>(loaded))
    }
  }
  await tab.close()
  const [withIt, without] = [median(times['/with']), median(times['/without'])]
  return [
    ['boot, with / without askfirst', (withIt / without).toFixed(2)],
    ['  of which askfirst takes', `${(withIt - without).toFixed(1)} ms`],
  ]
}
