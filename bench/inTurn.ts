import type { ChromiumEngine } from '../test/browser/support/engines.ts'
import { page } from '../test/browser/support/page.ts'
import type { Site } from '../test/browser/support/site.ts'
import { median } from './median.ts'

export const runs = 21
const paths = ['/with', '/without'] as const

/** Evaluates an expression in a page with askfirst, after a denial, and in the same page without askfirst. */
export const inTurn = async (
  engine: ChromiumEngine,
  site: Site,
  expression: string,
  body = '',
): Promise<{ withIt: number; without: number }> => {
  const html = page({ body })
  site.set('/with', { type: 'text/html', body: html })
  site.set('/without', { type: 'text/html', body: html.replaceAll(/<script[^]*?<\/script>/g, '') })
  const tab = await engine.newTab()
  await tab.goto(site.url('/with'))
  await tab.evaluate('askfirst.consent.reject()')

  const times = { '/with': [] as number[], '/without': [] as number[] }
  for (let run = 0; run < runs; run++) {
    // Each goes first every other time, so that both have to clean up after the previous page.
    for (const path of run % 2 ? paths : paths.toReversed()) {
      await tab.goto(site.url(path))
      times[path].push(await tab.evaluate<number>(expression))
    }
  }
  await tab.close()
  return { withIt: median(times['/with']), without: median(times['/without']) }
}
