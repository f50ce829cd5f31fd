import type { CookieDeclaration } from './cookie.ts'
import type { Page } from './page.ts'
import type { Signal } from './signal.ts'

/** One third party inside a category: what it stores, how it starts, how it is told no. */
export interface Service<Id extends string = string> {
  /** Stable id; the record keeps it. A letter, then up to 39 letters, digits, `_` or `-`. */
  readonly id: Id
  /** The name that visitors read. */
  readonly name: string
  /** Who runs the service and receives the data. */
  readonly provider?: string
  /** What the service is for, in one plain sentence. */
  readonly purpose?: string
  /** The provider's privacy policy. */
  readonly policyUrl?: string
  /**
   * The hosts that it contacts, as a Content-Security-Policy would list them: `stats.example`, `*.stats.example` for
   * all below it, `maps.example/embed/` for all that begins so. The guard holds what goes there.
   */
  readonly hosts?: readonly string[]
  /**
   * The ids of services that it needs: it starts when their scripts have run, in this order. One that has no `start`,
   * since its scripts stand in the page, counts as soon as it is allowed.
   */
  readonly dependsOn?: readonly string[]
  /** What it stores in the browser; the sweep erases exactly this. */
  readonly cookies?: readonly CookieDeclaration[]
  /** Signals that must stand in the page before this service may start. */
  readonly signals?: readonly Signal[]
  /** Start at once and let the signals say no (Google's "advanced mode"). Default: false. */
  readonly startsDenied?: boolean
  /** True when `stop` switches the running service off, so that no reload is needed. Default: false. */
  readonly live?: boolean
  /**
   * Starts the service; called once in a page, when it is first allowed. May return a promise that resolves when its
   * code has run: those that depend on it wait for that.
   */
  start?(page: Page): unknown
  /** The vendor's own opt-out call; called when a service that has run is denied. */
  stop?(page: Page): void
  /** Takes `stop` back; called when the service is allowed again in the same page. */
  resume?(page: Page): void
}
