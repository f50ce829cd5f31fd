import type { Service } from '../vendor/service.ts'
import { requireOptions } from '../vendor/requireOptions.ts'

/** What Optimizely needs. */
export interface OptimizelyOptions {
  /** The project's or snippet's id, as in the snippet's address. */
  readonly id: string
}

/**
 * Optimizely Web Experimentation. Optimizely's own opt-out isn't called, because it can't be reverted: a visitor could
 * never consent again. A denial reloads the page.
 *
 * @param options `id`
 * @returns the service
 * @see https://docs.developers.optimizely.com/web-experimentation/docs/opt-out
 * @see https://support.optimizely.com/hc/en-us/articles/4410284260365-Cookies-and-localStorage-in-snippets
 */
export const optimizely = ({ id }: OptimizelyOptions): Service<'optimizely'> => ({
  id: requireOptions('optimizely', { id }),
  name: 'Optimizely',
  provider: 'Optimizely',
  purpose: 'Shows you one of several versions of a page, to find out which works best.',
  lang: 'en',
  policyUrl: 'https://www.optimizely.com/privacy/',
  hosts: ['*.optimizely.com'],
  // `optimizelyOptOut` isn't listed, because the sweep would erase the visitor's own opt-out.
  cookies: [
    {
      name: 'optimizelyEndUserId',
      days: 180,
      purpose: 'Recognizes your browser when you come back.',
    },
    {
      name: 'optimizelyDomainTestCookie',
      days: 180,
      purpose: 'Tests how data can be stored in your browser.',
    },
    {
      name: 'optimizelyRedirectData',
      days: 1,
      purpose: 'Remembers which version of a page you see.',
    },
    {
      name: 'optimizely_data$$*',
      purpose: 'Remembers your visits and which versions of pages you saw.',
      storage: 'local',
    },
  ],
  start(page) {
    page.global['optimizely'] ??= []
    return page.load(`https://cdn.optimizely.com/js/${encodeURIComponent(id)}.js`)
  },
})
