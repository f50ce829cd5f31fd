import type { CookieDeclaration } from './cookie.ts'
import type { Page } from './page.ts'
import type { Signal, UncheckedId } from './signal.ts'

/**
 * One third party inside a category: what it stores, how it starts, how it is told no. The type's parameters are its id,
 * and the ids that it names: what it depends on, and what its signals are mapped to.
 */
export interface Service<Id extends string = string, Named extends string = UncheckedId> {
  /** Stable id; the record keeps it. A letter, then up to 39 letters, digits, `_` or `-`. */
  readonly id: Id
  /** The name that visitors read. */
  readonly name: string
  /** Who runs the service and receives the data. */
  readonly provider?: string | undefined
  /** What the service is for, in one plain sentence. */
  readonly purpose?: string | undefined
  /** The language of `purpose` and of the cookies' purposes, as a BCP 47 tag. Default: the widget's. */
  readonly lang?: string | undefined
  /** The provider's privacy policy. */
  readonly policyUrl?: string | undefined
  /**
   * The hosts that it contacts, as a Content-Security-Policy would list them: `stats.example`, `*.stats.example` for
   * all below it, `maps.example/embed/` for all that begins so. The guard holds what goes there.
   */
  readonly hosts?: readonly string[] | undefined
  /**
   * The ids of services that it needs: it starts when their scripts have run, in this order. One that has no `start`,
   * since its scripts stand in the page, counts as soon as it is allowed.
   */
  readonly dependsOn?: readonly Named[] | undefined
  /** What it stores in the browser; the sweep erases exactly this. */
  readonly cookies?: readonly CookieDeclaration[] | undefined
  /** Signals that must stand in the page before this service may start. */
  readonly signals?: readonly Signal<Named>[] | undefined
  /** Start at once and let the signals say no (Google's "advanced mode"). Default: false. */
  readonly startsDenied?: boolean | undefined
  /** True when `stop` switches the running service off, so that no reload is needed. Default: false. */
  readonly live?: boolean | undefined
  /**
   * Starts the service; called once in a page, when it is first allowed. May return a promise that resolves when its
   * code has run: those that depend on it wait for that.
   */
  readonly start?: ((page: Page) => unknown) | undefined
  /** The vendor's own opt-out call; called when a service that has run is denied. */
  readonly stop?: ((page: Page) => void) | undefined
  /** Takes `stop` back; called when the service is allowed again in the same page. */
  readonly resume?: ((page: Page) => void) | undefined
}
