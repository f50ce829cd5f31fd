import type { Signal, UncheckedId } from '../vendor/signal.ts'
import { firstCommand } from '../vendor/firstCommand.ts'
import { signal } from './signal.ts'

/** What grants the consent of Meta Pixel. */
export interface MetaPixelSignalOptions<Id extends string = string> {
  /** A category or service. Default: the service `metaPixel`, else the category `marketing`. */
  readonly grantedBy?: Id | undefined
}

/**
 * Meta Pixel's consent: `revoke` or `grant` as the first command, before the pixel's `init`, and with each decision.
 * The pixel's code in the page does nothing where `fbq` is there already, so that is left to it.
 *
 * @see https://developers.facebook.com/docs/meta-pixel/implementation/gdpr
 */
export const metaPixel = <const Id extends string = UncheckedId>({
  grantedBy,
}: MetaPixelSignalOptions<Id> = {}): Signal<Id> => {
  const tell = firstCommand('fbq')
  return signal<'pixel', Id>({
    id: 'metaPixel',
    grants: { pixel: grantedBy ?? ['metaPixel', 'marketing'] },
    begin: ({ pixel }, page) => tell(page, 'consent', pixel ? 'grant' : 'revoke'),
  })
}
