import type { Chromium } from './browser.ts'
import { quietMark, startMark } from './page.ts'
import type { Visit } from './visit.ts'

/** A complete event of a Chromium trace, in microseconds. */
interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  /** The thread's own running time. */
  readonly tdur?: number
}

/** The cost of a page on the main thread, in milliseconds of thread time. */
export interface Cost {
  /** Script alone: compiling, running, callbacks, without the style and layout that it forces. */
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

// Layout that a script forces counts as a task, but not as script.
const layoutEvents = new Set(['UpdateLayoutTree', 'Layout'])

const duration = ({ tdur = 0 }: TraceEvent) => tdur / 1000
const endOf = ({ ts, dur = 0 }: TraceEvent) => ts + dur
const sum = (events: readonly TraceEvent[]) =>
  events.reduce((total, event) => total + duration(event), 0)

/** Keeps only the outermost events with the given names, as nested ones would count twice. */
const outermost = (events: readonly TraceEvent[], names: ReadonlySet<string>) => {
  const named = events
    .filter(({ name, ph }) => ph === 'X' && names.has(name))
    .sort((one, other) => one.ts - other.ts || endOf(other) - endOf(one))
  let end = -Infinity
  return named.filter((event) => {
    if (event.ts < end) return false
    end = endOf(event)
    return true
  })
}

const within = (events: readonly TraceEvent[], outer: readonly TraceEvent[]) =>
  events.filter(({ ts }) => outer.some((one) => one.ts <= ts && ts < endOf(one)))

const scriptOf = (events: readonly TraceEvent[]) => {
  const scripts = outermost(events, scriptEvents)
  return sum(scripts) - sum(within(outermost(events, layoutEvents), scripts))
}

/** Sums up a trace, up to the page's quiet point. */
const costOf = (trace: readonly TraceEvent[]): Cost => {
  const start = trace.find(({ name }) => name === startMark)
  const end = trace.find(({ name }) => name === quietMark)
  if (!start || !end) throw new Error('The trace lacks the marks of the page.')
  const events = trace.filter(
    ({ pid, tid, ts }) => pid === start.pid && tid === start.tid && ts < end.ts,
  )
  return { script: scriptOf(events), tasks: sum(outermost(events, taskEvents)) }
}

/** Traces a page until it is quiet. */
export const trace = async ({ cdp }: Chromium, { goUntilQuiet }: Visit): Promise<Cost> => {
  const events: TraceEvent[] = []
  const collect = ({ value }: { value: unknown[] }) => {
    for (const event of value) events.push(event as TraceEvent)
  }
  cdp.on('Tracing.dataCollected', collect)
  await cdp.send('Tracing.start', { traceConfig: { includedCategories: categories } })
  try {
    await goUntilQuiet()
  } finally {
    const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve))
    await cdp.send('Tracing.end')
    await complete
    cdp.off('Tracing.dataCollected', collect)
  }
  return costOf(events)
}
