import type { Consent } from './consent.ts'

/** What askfirst has done in this page under the name of one record. It outlives `stop`, as what has run stays in the page. */
export interface History {
  /** The consent that is running. */
  consent?: Consent | undefined
  /** The open gate and the running guard; the functions that open them know their types. */
  gate?: unknown
  guard?: unknown
  /** True once the signals have sent their defaults, which vendors take only once. */
  hasSignalled?: boolean
  /** Looks at the services again, while something follows the choices. */
  follow?: (() => void) | undefined
  /** The ids whose code has run, by a service or through the gate. */
  readonly ran: Set<string>
  /** The services that have started, those whose code has loaded, and those that have been denied since. */
  readonly started: Set<string>
  readonly loaded: Set<string>
  readonly stopped: Set<string>
  /** The scripts that services have added, by URL. */
  readonly loading: Map<string, Promise<void>>
  /** The elements that the gate has let through, with how to close those that can be closed: all but scripts. */
  readonly passed: WeakMap<object, (() => void) | undefined>
  /** The elements that the visitor has loaded by hand, for this page view alone, and their categories and services. */
  readonly loadedByHand: WeakSet<object>
  readonly loadedOnce: Set<string>
}

/** The histories of a page's records, and what they share. */
interface PageHistory extends Map<string, History> {
  /** The page's policy for Trusted Types: a second one of its name is refused. */
  trust?: unknown
}

const key = Symbol.for('askfirst')

/**
 * The history of the page. It hangs on the global object, so that two copies of the library share it. A server has none,
 * since each of its requests is another visitor.
 */
export const pageHistory = (): PageHistory => {
  const page = ('document' in globalThis ? globalThis : {}) as { [key]?: PageHistory }
  return (page[key] ??= new Map())
}

/** The history of the record of a name. */
export const historyOf = (name: string): History => {
  const page = pageHistory()
  const history = page.get(name) ?? {
    ran: new Set(),
    started: new Set(),
    loading: new Map(),
    loaded: new Set(),
    stopped: new Set(),
    passed: new WeakMap(),
    loadedByHand: new WeakSet(),
    loadedOnce: new Set(),
  }
  page.set(name, history)
  return history
}
