import type { Consent } from './consent.ts'

/** What askfirst has done in this page for one record. It outlives `stop`, as code that has run stays in the page. */
export interface History {
  /** The consent that is running. */
  consent?: Consent | undefined
  /** The root of the page that `start` has wired it to. */
  wired?: unknown
  /** The open gate and the running guard; the functions that create them cast them to their types. */
  gate?: unknown
  guard?: unknown
  /** The signals that have sent their defaults, which vendors accept only once. */
  readonly signalled: Set<string>
  /** Starts the services that are due; undefined while nothing follows the choices. */
  follow?: (() => void) | undefined
  /** The ids whose code has run, by a service or through the gate. */
  readonly ran: Set<string>
  /** The services that have started, those whose code has loaded, and those that have been denied since. */
  readonly started: Set<string>
  readonly loaded: Set<string>
  readonly stopped: Set<string>
  /** The scripts that services have added, by URL. */
  readonly loading: Map<string, Promise<void>>
  /** The elements that the gate has let through, each with a function that closes it; scripts can't be closed. */
  readonly passed: WeakMap<object, (() => void) | undefined>
  /** The gated scripts that have run, with the page's address and the script's identity. */
  readonly scripts: WeakMap<object, { readonly page: string; readonly identity: string }>
  /** The elements that the visitor has loaded for this page view (“Load once”), and their categories and services. */
  readonly loadedByHand: WeakSet<object>
  readonly loadedOnce: Set<string>
}

/** A page's histories by record name, and what they share. */
interface PageHistory extends Map<string, History> {
  /** The page's Trusted Types policy; the browser refuses a second one of the same name. */
  trust?: unknown
  /** The roots of our own widgets. A copy, from user content or a router's cache, isn't in the set. */
  roots?: WeakSet<object>
  /** The elements that show a declaration, each with the first child that it was filled with. */
  filled?: WeakMap<object, unknown>
}

const key = Symbol.for('askfirst')

/**
 * Returns the histories of this page, by record name.
 *
 * They are on the global object, so that two copies of the library share them.
 *
 * @returns the page's histories; on a server a new, empty map for each call, as each request is another visitor's
 */
export const pageHistory = (): PageHistory => {
  const page = ('document' in globalThis ? globalThis : {}) as { [key]?: PageHistory }
  return (page[key] ??= new Map())
}

/**
 * Returns the history of one record, and creates it if it is missing.
 *
 * @param name the record's name
 * @returns the page's history for that name
 */
export const historyOf = (name: string): History => {
  const page = pageHistory()
  const history = page.get(name) ?? {
    signalled: new Set(),
    ran: new Set(),
    started: new Set(),
    loading: new Map(),
    loaded: new Set(),
    stopped: new Set(),
    passed: new WeakMap(),
    scripts: new WeakMap(),
    loadedByHand: new WeakSet(),
    loadedOnce: new Set(),
  }
  page.set(name, history)
  return history
}
