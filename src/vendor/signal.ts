import type { Page } from './page.ts'

/** A message to a vendor about the choices. */
export interface Signal {
  /** One signal of an id is sent; the site's own replaces the one that a service brings. */
  readonly id: string
  /** The ids of categories or services that the site mapped by hand; an unknown one is a `ConfigError`. */
  readonly reads?: readonly string[]
  /** True when others must have been told before, as what it starts looks at what they have said. Default: false. */
  readonly last?: boolean
  /**
   * Queues what holds from the start.
   *
   * @param choices denied while undecided, else as they are stored
   * @param page the page
   * @param isDecided true when the visitor has decided, on an earlier page
   */
  begin(choices: Readonly<Record<string, boolean>>, page: Page, isDecided: boolean): void
  /** Queues what changed; called once for each change of the choices. */
  update(choices: Readonly<Record<string, boolean>>, page: Page): void
}
