import type { Page } from '../vendor/page.ts'
import type { Signal, UncheckedId } from '../vendor/signal.ts'
import { signal, type Granted } from './signal.ts'

/** What grants the consent of Microsoft Advertising. */
export interface MicrosoftUetSignalOptions<Id extends string = string> {
  /**
   * The category or service that grants the consent. Default: the service `microsoftUet`, else the category
   * `marketing`.
   */
  readonly grantedBy?: Id | undefined
}

/** Pushes a command. UET reads the parts of a command as separate items of the list: `'consent', 'default', { … }`. */
const tell = (
  step: 'default' | 'update',
  { ad_storage }: Granted<'ad_storage'>,
  { global }: Page,
) => {
  const queue = (global['uetq'] ??= []) as Pick<unknown[], 'push'>
  queue.push('consent', step, { ad_storage: ad_storage ? 'granted' : 'denied' })
}

/**
 * Sends UET's consent (Microsoft Advertising): `default` before the tag, then `update`. Without a default, UET assumes
 * consent. While consent is denied, UET still sends data, but without cookies.
 *
 * @param options what grants the consent. Default: the service `microsoftUet`, else the category `marketing`
 * @returns the signal
 * @see https://learn.microsoft.com/en-us/advertising/msa-help/hlp_ba_conc_uet_consent
 */
export const microsoftUet = <const Id extends string = UncheckedId>({
  grantedBy,
}: MicrosoftUetSignalOptions<Id> = {}): Signal<Id> =>
  signal<'ad_storage', Id>({
    id: 'microsoftUet',
    grants: { ad_storage: grantedBy ?? ['microsoftUet', 'marketing'] },
    begin: (granted, page) => tell('default', granted, page),
    update: (granted, page) => tell('update', granted, page),
  })
