import { bundle } from '../test/browser/support/bundle.ts'
import type { ChromiumEngine } from '../test/browser/support/engines.ts'
import type { Site } from '../test/browser/support/site.ts'
import { median } from './median.ts'
import type { Row } from './row.ts'

const runs = 21
const services = Array.from({ length: 10 }, (_, index) => ({
  id: `vendor${index}`,
  name: `Vendor ${index}`,
  hosts: [`*.vendor${index}.example`, `cdn.vendor${index}.example`],
  cookies: [`_v${index}_*`],
}))

const set = (how: string) => `
  import { start } from 'askfirst'
  import { guard } from 'askfirst/guard'
  const services = ${JSON.stringify(services)}
  const consent = start({ categories: { essential: { required: true }, analytics: { services } } })
  consent.reject()
  ${how}`

/** Times a number of repetitions. */
const timed = (count: number, act: string) => `(async () => {
  const begin = performance.now()
  for (let index = 0; index < ${count}; index++) { ${act} }
  return performance.now() - begin
})()`

const acts: readonly { what: string; count: number; code: string }[] = [
  { what: 'fetch of the page’s own', count: 100, code: `await (await fetch('/one')).text()` },
  {
    what: 'fetch, the call alone',
    count: 500,
    code: `fetch('data:,').catch(() => {})`,
  },
  { what: 'createElement', count: 100_000, code: `document.createElement('p')` },
  {
    what: 'createElement, a class and a title',
    count: 50_000,
    code: `const one = document.createElement('p'); one.setAttribute('class', 'one'); one.setAttribute('title', 'one')`,
  },
  {
    what: 'new Image with a src of the page’s own',
    count: 2_000,
    code: `new Image().src = 'data:,'`,
  },
  {
    what: 'a cookie of 4 kB',
    count: 200,
    code: `document.cookie = 'big=' + 'x'.repeat(4000)`,
  },
  {
    what: 'appendChild',
    count: 20_000,
    code: `document.body.appendChild(document.createElement('p'))`,
  },
  {
    what: 'insertAdjacentHTML in the page',
    count: 2_000,
    code: `document.body.insertAdjacentHTML('beforeend', '<p>one</p>')`,
  },
  {
    what: 'insertAdjacentHTML outside the page',
    count: 2_000,
    code: `(window.box ??= document.createElement('div')).insertAdjacentHTML('beforeend', '<p>one</p>')`,
  },
]

/** Measures how much the guard of ten denied services slows down common calls of a page. */
export const guard = async (engine: ChromiumEngine, site: Site): Promise<Row[]> => {
  site.set('/one', 'one')
  const paths = ['/guarded', '/unguarded'] as const
  const codes = { '/guarded': set('guard(consent)'), '/unguarded': set('void guard') }
  for (const path of paths) {
    const text = (await bundle(codes[path])).replaceAll('</script', '<\\/script')
    const body = `<!doctype html><title>A page</title><script>${text}</script><p>A page</p>`
    site.set(path, { type: 'text/html', body })
  }
  const rows: Row[] = []
  const tab = await engine.newTab()
  for (const { what, count, code } of acts) {
    const times = { '/guarded': [] as number[], '/unguarded': [] as number[] }
    for (let run = 0; run < runs; run++) {
      for (const path of run % 2 ? paths : paths.toReversed()) {
        await tab.goto(site.url(path))
        times[path].push(await tab.evaluate<number>(timed(count, code)))
      }
    }
    const [withIt, without] = [median(times['/guarded']), median(times['/unguarded'])]
    const each = (time: number) => ((time * 1000) / count).toFixed(2)
    rows.push({
      what: `guard: ${what}: with / without`,
      ratio: withIt / without,
      detail: `${each(withIt)} / ${each(without)} µs each`,
    })
  }
  await tab.close()
  return rows
}
