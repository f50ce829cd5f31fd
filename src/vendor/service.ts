import type { CookieDeclaration } from './cookie.ts'
import type { Page } from './page.ts'
import type { Signal, UncheckedId } from './signal.ts'

/**
 * A third party inside a category: what it stores, how it starts and how it is stopped.
 *
 * The type's parameters are its id, and the ids that `dependsOn` and its signals name.
 */
export interface Service<Id extends string = string, Named extends string = UncheckedId> {
  /** Stable id, which the record stores. A letter, then up to 39 letters, digits, `_` or `-`. */
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
   * The hosts that it contacts, as a Content-Security-Policy lists them: `stats.example`, `*.stats.example` for its
   * subdomains, `maps.example/embed/` for a path and all below it. The guard blocks them while the service isn't
   * allowed.
   */
  readonly hosts?: readonly string[] | undefined
  /**
   * The ids of services that it needs: it starts after their scripts have run, in this order. A service without
   * `start`, whose scripts are in the page, counts as soon as it is allowed.
   */
  readonly dependsOn?: readonly Named[] | undefined
  /** What it stores in the browser; the sweep erases exactly this. */
  readonly cookies?: readonly CookieDeclaration[] | undefined
  /** Signals that are sent before this service starts. */
  readonly signals?: readonly Signal<Named>[] | undefined
  /** True to start at once and let the signals deny (Google's "advanced mode"). Default: false. */
  readonly startsDenied?: boolean | undefined
  /** True when `stop` switches the running service off, so that no reload is needed. Default: false. */
  readonly live?: boolean | undefined
  /**
   * Starts the service; called once in a page, when it is first allowed. It may return a promise that resolves when
   * its code has run; services that depend on it wait for that.
   */
  readonly start?: ((page: Page) => unknown) | undefined
  /** The vendor's own opt-out call; called when a service that has run is denied. */
  readonly stop?: ((page: Page) => void) | undefined
  /** Reverts `stop`; called when the service is allowed again in the same page. */
  readonly resume?: ((page: Page) => void) | undefined
}
