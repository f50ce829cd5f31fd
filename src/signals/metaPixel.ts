import type { Signal, UncheckedId } from '../vendor/signal.ts'
import { firstCommand } from '../vendor/firstCommand.ts'
import { signal } from './signal.ts'

/** What grants the consent of Meta Pixel. */
export interface MetaPixelSignalOptions<Id extends string = string> {
  /**
   * The category or service that grants the consent. Default: the service `metaPixel`, else the category `marketing`.
   */
  readonly grantedBy?: Id | undefined
  /**
   * A category or service, such as one with `sale: true`. While it is denied and the pixel itself is allowed, the
   * signal asks Meta to limit its use of the data: Limited Data Use, for US states. Default: never.
   */
  readonly limitedUnless?: Id | undefined
}

/**
 * Sends Meta Pixel's consent, `revoke` or `grant`: before `init`, and with each decision. The signal doesn't create
 * `fbq`, because the pixel's snippet does nothing if `fbq` exists.
 *
 * @param options what grants the consent, and what limits the use of data. Default: `metaPixel`, else `marketing`
 * @returns the signal
 * @see https://developers.facebook.com/docs/meta-pixel/implementation/gdpr
 * @see https://developers.facebook.com/documentation/meta-pixel/implementation/data-processing-options
 */
export const metaPixel = <const Id extends string = UncheckedId>({
  grantedBy,
  limitedUnless,
}: MetaPixelSignalOptions<Id> = {}): Signal<Id> => {
  const tell = firstCommand('fbq')
  return signal<'pixel' | 'sale', Id>({
    id: 'metaPixel',
    grants: { pixel: grantedBy ?? ['metaPixel', 'marketing'], sale: limitedUnless },
    begin({ pixel, sale }, page) {
      tell(page, 'consent', pixel ? 'grant' : 'revoke')
      // With country and state 0, Meta locates the visitor itself.
      if (limitedUnless) tell(page, 'dataProcessingOptions', sale ? [] : ['LDU'], 0, 0)
    },
  })
}
