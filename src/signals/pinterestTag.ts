import type { Signal, UncheckedId } from '../vendor/signal.ts'
import { firstCommand } from '../vendor/firstCommand.ts'
import { signal } from './signal.ts'

/** What grants the consent of the Pinterest tag. */
export interface PinterestTagSignalOptions<Id extends string = string> {
  /**
   * The category or service that grants the consent. Default: the service `pinterestTag`, else the category
   * `marketing`.
   */
  readonly grantedBy?: Id | undefined
  /**
   * A category or service, such as one with `sale: true`. While it is denied and the tag itself is allowed, the signal
   * asks Pinterest to limit its use of the data: Limited Data Processing, for US states. Default: never.
   */
  readonly limitedUnless?: Id | undefined
}

/**
 * Sends the Pinterest tag's consent, `setconsent`: before `load`, and with each decision. After a denial the tag sends
 * nothing and deletes its first-party cookies. The signal doesn't create `pintrk`, because the tag's snippet does
 * nothing if `pintrk` exists.
 *
 * @param options what grants the consent, and what limits the use of data. Default: `pinterestTag`, else `marketing`
 * @returns the signal
 * @see https://help.pinterest.com/en/business/article/install-the-base-code
 * @see https://developers.pinterest.com/docs/track-conversions/use-limited-data-processing-flag/
 */
export const pinterestTag = <const Id extends string = UncheckedId>({
  grantedBy,
  limitedUnless,
}: PinterestTagSignalOptions<Id> = {}): Signal<Id> => {
  const tell = firstCommand('pintrk')
  return signal<'tag' | 'sale', Id>({
    id: 'pinterestTag',
    grants: { tag: grantedBy ?? ['pinterestTag', 'marketing'], sale: limitedUnless },
    begin({ tag, sale }, page) {
      tell(page, 'setconsent', tag)
      if (limitedUnless) tell(page, 'set', { opt_out_type: sale ? '' : 'LDP' })
    },
  })
}
