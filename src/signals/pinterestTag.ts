import type { Signal, UncheckedId } from '../vendor/signal.ts'
import { firstCommand } from '../vendor/firstCommand.ts'
import { signal } from './signal.ts'

/** What grants the consent of the Pinterest tag. */
export interface PinterestTagSignalOptions<Id extends string = string> {
  /** A category or service. Default: the service `pinterestTag`, else the category `marketing`. */
  readonly grantedBy?: Id | undefined
  /**
   * A category or service, such as one with `sale: true`. While it is denied and the tag itself is allowed, Pinterest is told
   * to limit its use of the data: Limited Data Processing, for US states. Default: it isn't told.
   */
  readonly limitedUnless?: Id | undefined
}

/**
 * The Pinterest tag's consent: `setconsent` as the first command, before `load`, and with each decision. On a no the tag
 * sends nothing more and deletes its first-party cookies. Its code in the page does nothing where `pintrk` is there
 * already, so that is left to it.
 *
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
