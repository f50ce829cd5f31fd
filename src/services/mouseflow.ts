import type { Service } from '../vendor/service.ts'
import { callVendor } from '../vendor/callVendor.ts'
import { requireOptions } from '../vendor/requireOptions.ts'

/** What Mouseflow needs. */
export interface MouseflowOptions {
  /** The website's id. */
  readonly id: string
}

/**
 * Mouseflow: recordings of visits and click maps. A denial ends the session and reloads the page.
 *
 * @param options `id`
 * @returns the service
 * @see https://help.mouseflow.com/en/articles/4282966
 * @see https://help.mouseflow.com/en/articles/4346072
 */
export const mouseflow = ({ id }: MouseflowOptions): Service<'mouseflow'> => ({
  id: requireOptions('mouseflow', { id }),
  name: 'Mouseflow',
  provider: 'Mouseflow',
  purpose: 'Records what you do here, click by click, so that we can improve this site.',
  lang: 'en',
  // Unverified: the address of the policy.
  policyUrl: 'https://mouseflow.com/privacy/',
  hosts: ['*.mouseflow.com'],
  cookies: [
    { name: 'mf_user', days: 90, purpose: 'Remembers whether you have been here before.' },
    { name: `mf_${id}`, days: 0, purpose: 'Connects the pages of your visit in one recording.' },
    // Unverified: the two entries in session storage, which Mouseflow's own list doesn't name.
    {
      name: 'mf_initialDomQueue',
      days: 0,
      purpose: 'Stores the recording of your visit until it is sent.',
      storage: 'session',
    },
    {
      name: 'mf_transmitQueue',
      days: 0,
      purpose: 'Stores the recording of your visit until it is sent.',
      storage: 'session',
    },
  ],
  start(page) {
    page.global['_mfq'] ??= []
    return page.load(`https://cdn.mouseflow.com/projects/${encodeURIComponent(id)}.js`)
  },
  stop: (page) => callVendor(page, 'mouseflow.stopSession'),
  resume: (page) => callVendor(page, 'mouseflow.start'),
})
