import type { Page } from '../vendor/page.ts'
import type { Signal, UncheckedId } from '../vendor/signal.ts'

/** A vendor's consent types, granted or denied. */
export type Granted<Name extends string> = Readonly<Record<Name, boolean>>

/** The category or service that grants each of a vendor's consent types, as far as the site maps them. */
export type Grants<Name extends string, Id extends string> = Readonly<
  Partial<Record<Name, Id | undefined>>
>

/**
 * The options of `signal`.
 *
 * The type's parameters are the vendor's consent types, the ids that grant them, and the ids in lists, which needn't
 * exist.
 */
export interface SignalOptions<
  Name extends string,
  Id extends string = string,
  Listed extends string = string,
> {
  /** The id. Only one signal with an id is sent; the site's own signal replaces a service's signal. */
  readonly id: string
  /**
   * What grants each of the vendor's consent types: the id of a category or service, which must exist, or a list of
   * ids, of which the first that exists decides. With `undefined` or an empty list, the consent type is never granted.
   */
  readonly grants: Readonly<Record<Name, Id | readonly Listed[] | undefined>>
  /** Queues the choices at the start; `isDecided` is true if the visitor has decided on an earlier page. */
  readonly begin: (granted: Granted<Name>, page: Page, isDecided: boolean) => void
  /** Queues a change; called once for each decision. Default: calls `begin`. */
  readonly update?: ((granted: Granted<Name>, page: Page) => void) | undefined
}

/**
 * Makes a signal, which translates the visitor's choices into a vendor's consent types.
 *
 * @param options the vendor's consent types, what grants them, and the vendor's calls
 * @returns the signal
 * @example
 * signal({
 *   id: 'acme',
 *   grants: { ads: 'marketing' },
 *   begin: ({ ads }, page) => commandQueue(page, 'acme')('consent', ads),
 * })
 */
export const signal = <
  const Name extends string,
  const Id extends string = UncheckedId,
  // The ids in lists need their own type parameter, or TypeScript would infer `Id` from the lists too.
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
