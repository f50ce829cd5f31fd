import type { Service } from '../vendor/service.ts'
import { requireOptions } from '../vendor/requireOptions.ts'

/** What AB Tasty needs. */
export interface AbTastyOptions {
  /** The account's identifier, as in the tag's address. */
  readonly id: string
}

/**
 * AB Tasty. In the account's privacy settings, choose that a third-party tool manages consent; the tag loads only
 * after consent. AB Tasty then stores its own proof of consent for 13 months.
 *
 * @param options `id`
 * @returns the service
 * @see https://docs.abtasty.com/client-side/tag/tag-cookies
 * @see https://docs.abtasty.com/documentation/account/technical-implementation/how-to-choose-your-cookies-deposit-method
 */
export const abTasty = ({ id }: AbTastyOptions): Service<'abTasty'> => ({
  id: requireOptions('abTasty', { id }),
  name: 'AB Tasty',
  provider: 'AB Tasty',
  purpose:
    'Shows you one of several versions of a page, to find out which works best, and adapts content to you.',
  lang: 'en',
  // Unverified: the address of the policy.
  policyUrl: 'https://www.abtasty.com/privacy-policy/',
  hosts: ['*.abtasty.com'],
  cookies: [
    {
      name: 'ABTasty',
      days: 395,
      purpose: 'Remembers your visits and which versions of pages you saw.',
    },
    { name: 'ABTastySession', days: 0, purpose: 'Connects your actions during a visit.' },
    { name: 'ABTastyDomainTest', purpose: 'Tests how data can be stored in your browser.' },
    { name: 'ABTastyData', purpose: 'Remembers what you viewed.', storage: 'local' },
    {
      name: 'ABTasty*',
      purpose: 'Stores data used to compare versions of pages.',
      storage: 'local',
    },
    { name: 'ABTasty*', purpose: 'Connects your actions during a visit.', storage: 'session' },
    // Unverified: what else the tag stores in web storage under names that begin with ABTasty.
  ],
  start(page) {
    return page.load(`https://try.abtasty.com/${encodeURIComponent(id)}.js`)
  },
})
