import type { CookieDeclaration } from './cookie.ts'
import type { Page } from './page.ts'
import type { Signal, UncheckedId } from './signal.ts'

/**
 * A third party inside a category: what it stores, how it starts and how it is stopped.
 *
 * The type parameters are the service's id, and the ids that `dependsOn` and the service's signals name.
 */
export interface Service<Id extends string = string, Named extends string = UncheckedId> {
  /** A stable id, because the record stores it: a letter, then up to 39 letters, digits, `_` or `-`. */
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
   * The ids of the services that this service needs. It starts after their scripts have run. A needed service without
   * `start`, whose scripts are in the page, counts as loaded as soon as it is allowed.
   */
  readonly dependsOn?: readonly Named[] | undefined
  /** What it stores in the browser; the sweep erases exactly this. */
  readonly cookies?: readonly CookieDeclaration[] | undefined
  /** Signals that are sent before this service starts. */
  readonly signals?: readonly Signal<Named>[] | undefined
  /** True to start the service before consent, while its signals deny (Google's "advanced mode"). Default: false. */
  readonly startsDenied?: boolean | undefined
  /** True if `stop` switches the running service off, so that a withdrawal needs no reload. Default: false. */
  readonly live?: boolean | undefined
  /**
   * Starts the service; called once in a page, when it is first allowed. It may return a promise that resolves when its
   * code has run; services that depend on this one wait for the promise.
   */
  readonly start?: ((page: Page) => unknown) | undefined
  /** The vendor's own opt-out call; called when a service that has run is denied. */
  readonly stop?: ((page: Page) => void) | undefined
  /** Reverts `stop`; called when the service is allowed again in the same page. */
  readonly resume?: ((page: Page) => void) | undefined
}
