import type { Browser } from 'playwright-core'
import { quietMark, startMark } from './page.ts'
import { goUntilQuiet, type Visit } from './visit.ts'

/** A complete event of a Chromium trace, in microseconds. */
interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  /** Time that the thread itself has run. */
  readonly tdur?: number
}

/** What a page has cost its main thread, in milliseconds of thread time. */
export interface Cost {
  /** Script alone: compiling, running, callbacks. */
  readonly script: number
  /** All tasks: script, style, layout, paint, and the browser's own. */
  readonly tasks: number
}

const categories = ['toplevel', 'devtools.timeline', 'v8', 'blink.user_timing']

const scriptEvents = new Set([
  'EvaluateScript',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
  'FunctionCall',
  'BlinkScheduler_PerformMicrotaskCheckpoint',
  'TimerFire',
  'EventDispatch',
  'FireAnimationFrame',
  'FireIdleCallback',
  'v8.callFunction',
  'v8.newInstance',
])
// Microtasks at the end of a task run outside its event.
const taskEvents = new Set([
  'ThreadControllerImpl::RunTask',
  'BlinkScheduler_PerformMicrotaskCheckpoint',
])

/** Sums the outermost events among those named: what is nested counts once. */
const sum = (events: readonly TraceEvent[], names: ReadonlySet<string>): number => {
  const own = events.filter(({ name, ph }) => ph === 'X' && names.has(name))
  let end = 0
  let total = 0
  for (const { ts, dur = 0, tdur = 0 } of own.sort(
    (one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0),
  )) {
    if (ts < end) continue
    end = ts + dur
    total += tdur
  }
  return total / 1000
}

/** Reads a trace up to the page's quiet point. */
export const costOf = (trace: Buffer): Cost => {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] }
  const start = traceEvents.find(({ name }) => name === startMark)
  const end = traceEvents.find(({ name }) => name === quietMark)
  if (!start || !end) throw new Error('The trace lacks the marks of the page.')
  const events = traceEvents.filter(
    ({ pid, tid, ts }) => pid === start.pid && tid === start.tid && ts < end.ts,
  )
  return { script: sum(events, scriptEvents), tasks: sum(events, taskEvents) }
}

/** Traces what a page does until it is quiet. */
export const trace = async (browser: Browser, visit: Visit): Promise<Cost> => {
  await browser.startTracing(visit.page, { categories })
  await goUntilQuiet(visit)
  return costOf(await browser.stopTracing())
}
