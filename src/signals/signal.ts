import type { Page } from '../vendor/page.ts'
import type { Signal, UncheckedId } from '../vendor/signal.ts'

/** What a vendor distinguishes, granted or not. */
export type Granted<Name extends string> = Readonly<Record<Name, boolean>>

/** The category or service that grants each of what a vendor distinguishes, as far as the site maps it. */
export type Grants<Name extends string, Id extends string> = Readonly<
  Partial<Record<Name, Id | undefined>>
>

/**
 * What a signal is made from. The type's parameters are what the vendor distinguishes, the ids that grant it, and those in
 * lists, which the site needn't have.
 */
export interface SignalOptions<
  Name extends string,
  Id extends string = string,
  Listed extends string = string,
> {
  /** One signal of an id is sent; the site's own replaces the one that a service brings. */
  readonly id: string
  /**
   * What the vendor distinguishes, and what grants it: the id of a category or service, which must be there, or a
   * list, of which the first that the site has decides. `undefined` and an empty list: never granted.
   */
  readonly grants: Readonly<Record<Name, Id | readonly Listed[] | undefined>>
  /** Queues what holds from the start; `isDecided` when the visitor has decided on an earlier page. */
  readonly begin: (granted: Granted<Name>, page: Page, isDecided: boolean) => void
  /** Queues what changed; called once for each decision. Default: as `begin`. */
  readonly update?: ((granted: Granted<Name>, page: Page) => void) | undefined
}

/**
 * Makes a signal: it translates the visitor's choices into what a vendor distinguishes.
 *
 * @param options the vendor's words, what grants them, and the calls
 */
export const signal = <
  const Name extends string,
  const Id extends string = UncheckedId,
  // A list would be a candidate for `Id`, had it no parameter of its own.
  const Listed extends string = string,
>({
  id,
  grants,
  begin,
  update = (granted, page) => begin(granted, page, true),
}: SignalOptions<Name, Id, Listed>): Signal<Id> => {
  const pairs = Object.entries<Id | readonly string[] | undefined>(grants)
  const read = (choices: Readonly<Record<string, boolean>>) =>
    Object.fromEntries(
      pairs.map(([name, ids = []]) => {
        const decides = [ids].flat().find((known) => Object.hasOwn(choices, known))
        return [name, !!decides && choices[decides] === true]
      }),
    ) as Granted<Name>
  return {
    id,
    grants,
    reads: pairs.flatMap(([, ids]) => (typeof ids === 'string' ? ids : [])),
    begin: (choices, page, isDecided) => begin(read(choices), page, isDecided),
    update: (choices, page) => update(read(choices), page),
  }
}
