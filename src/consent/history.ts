import type { Consent } from './consent.ts'

/**
 * What askfirst has done in this page for one record. The history outlives `stop`, because code that has run stays in
 * the page.
 */
export interface History {
  /** The consent that is running. */
  consent?: Consent | undefined
  /** The root element of the page that `start` has connected the consent to. */
  wired?: unknown
  /** The open gate and the running guard. `openGate` and `guard` cast them to their types. */
  gate?: unknown
  guard?: unknown
  /** The ids of the signals whose defaults have been sent. Vendors accept defaults only once. */
  readonly signalled: Set<string>
  /** Starts the services that may start now. Undefined while `runServices` doesn't follow the choices. */
  follow?: (() => void) | undefined
  /** The ids of categories and services whose code has run, started by a service or let through by the gate. */
  readonly ran: Set<string>
  /** The ids of the services that have started, of those whose code has loaded, and of those denied since. */
  readonly started: Set<string>
  readonly loaded: Set<string>
  readonly stopped: Set<string>
  /** The scripts that services have added: by URL, a promise that resolves when the script has run or failed. */
  readonly loading: Map<string, Promise<void>>
  /**
   * The elements that the gate has let through, each with a function that holds it again; undefined for a script that has run.
   */
  readonly passed: WeakMap<object, (() => void) | undefined>
  /** The gated scripts that have run, with the page's address and the script's identity. */
  readonly scripts: WeakMap<object, { readonly page: string; readonly identity: string }>
  /**
   * The elements that the visitor has loaded for this page view (“Load once”), and the ids of their categories and
   * services.
   */
  readonly loadedByHand: WeakSet<object>
  readonly loadedOnce: Set<string>
}

/** A page's histories by record name, and the state that they share. */
interface PageHistory extends Map<string, History> {
  /** The page's Trusted Types policy. The browser refuses a second policy with the same name. */
  trust?: unknown
  /** The root elements of our own widgets. Copies of them, from user content or a router's cache, aren't in the set. */
  roots?: WeakSet<object>
  /** The elements that show a declaration, each with the first child that we added to it. */
  filled?: WeakMap<object, unknown>
}

const key = Symbol.for('askfirst')

/**
 * Returns the histories of this page, by record name.
 *
 * They are on the global object, so that two copies of the library share them.
 *
 * @returns the page's histories; on a server a new, empty map for each call, since requests come from different
 *   visitors
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
