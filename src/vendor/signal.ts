import type { Page } from './page.ts'

/** Ids that no compiler compares with the categories, as they are written apart from them; `start` checks them. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type UncheckedId = any

/** A message to a vendor about the choices. The type's parameter is the ids that it is mapped to. */
export interface Signal<Id extends string = UncheckedId> {
  /** One signal of an id is sent; the site's own replaces the one that a service brings. */
  readonly id: string
  /** The ids of categories or services that the site mapped by hand; an unknown one is a `ConfigError`. */
  readonly reads?: readonly Id[] | undefined
  /** What grants each of the vendor's words, for checks: an id of the site, or a list of which the first that is there counts. */
  readonly grants?: Readonly<Record<string, string | readonly string[] | undefined>> | undefined
  /** True when others must have been told before, as what it starts looks at what they have said. Default: false. */
  readonly last?: boolean | undefined
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
