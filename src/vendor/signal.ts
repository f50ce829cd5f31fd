import type { Page } from './page.ts'

/** Ids that are written outside the categories, so the compiler can't check them; `start` does. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type UncheckedId = any

/** A message to a vendor about the choices. The type parameter is the ids that the site maps the signal to. */
export interface Signal<Id extends string = UncheckedId> {
  /** The id. Only one signal per id is sent; the site's own replaces a service's. */
  readonly id: string
  /** The ids of categories or services that the site mapped by hand. An unknown id throws a `ConfigError`. */
  readonly reads?: readonly Id[] | undefined
  /**
   * For each of the vendor's consent types, the id that grants it, or a list of ids of which the first declared one
   * counts. Only checks read this.
   */
  readonly grants?: Readonly<Record<string, string | readonly string[] | undefined>> | undefined
  /** True to send this signal after all others, because the code that it triggers reads them. Default: false. */
  readonly last?: boolean | undefined
  /**
   * Queues the choices that hold at the start.
   *
   * @param choices granted or denied, by id: the stored choices, or the defaults while undecided
   * @param page the page
   * @param isDecided true if the visitor has decided on an earlier page
   */
  begin(choices: Readonly<Record<string, boolean>>, page: Page, isDecided: boolean): void
  /**
   * Queues a change; called once for each change of the choices.
   *
   * @param choices granted or denied, by id
   * @param page the page
   */
  update(choices: Readonly<Record<string, boolean>>, page: Page): void
}
