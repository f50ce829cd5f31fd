import { managers } from '../contestant.ts'
import { inPage } from '../inPage.ts'
import { prove } from '../proof.ts'
import { visit, type Visit } from '../visit.ts'
import type { Measure } from './measure.ts'

const fetched = (folder: string) => {
  const own = performance
    .getEntriesByType('resource')
    .filter(({ name }) => new URL(name).pathname.startsWith(folder)) as PerformanceResourceTiming[]
  return {
    bytes: own.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    files: own.length,
  }
}

/** Reads how much of the manager itself the page has fetched, in KiB and files. */
export const fetchedIn = async ({ evaluate }: Visit) => {
  const { bytes, files } = await evaluate<ReturnType<typeof fetched>>(inPage(fetched, managers))
  return { bytes: bytes / 1024, files }
}

/** Measures how much of the manager itself the browser fetches, and the page's memory after that. */
export const weight: Measure = {
  name: 'weight',
  plain: true,
  enough: 3,
  figures: [
    { id: 'bytesFirst', title: 'fetched, first visit', unit: 'KiB', digits: 1 },
    { id: 'filesFirst', title: 'files, first visit', digits: 0 },
    { id: 'bytesReturning', title: 'fetched, returning', unit: 'KiB', digits: 1 },
    { id: 'filesReturning', title: 'files, returning', digits: 0 },
    { id: 'heapFirst', title: 'heap, first visit', unit: 'KiB', digits: 0, overPlain: true },
    { id: 'heapReturning', title: 'heap, returning', unit: 'KiB', digits: 0, overPlain: true },
  ],
  method:
    'Fetched: the encoded body sizes of the manager’s own scripts and styles in resource timing, served with brotli at quality 11 and without a cache; the page, its inline configuration and third parties aren’t counted. Heap: what V8 uses after two forced collections, 1.5 s after the load event.',
  async take({ browser, server, kept }, contestant) {
    const address = server.address(contestant)
    const weigh = (state: 'undecided' | 'accepted') =>
      visit(
        browser,
        { address, kept: state === 'accepted' ? kept(contestant, 'accept') : undefined },
        async (open) => {
          await open.goUntilQuiet()
          await open.cdp.send('HeapProfiler.collectGarbage')
          await open.cdp.send('HeapProfiler.collectGarbage')
          const { usedSize } = await open.cdp.send('Runtime.getHeapUsage')
          await prove(open, contestant, state)
          return { ...(await fetchedIn(open)), heap: usedSize / 1024 }
        },
      )
    const [first, returning] = [await weigh('undecided'), await weigh('accepted')]
    return {
      bytesFirst: first.bytes,
      filesFirst: first.files,
      heapFirst: first.heap,
      bytesReturning: returning.bytes,
      filesReturning: returning.files,
      heapReturning: returning.heap,
    }
  },
}
