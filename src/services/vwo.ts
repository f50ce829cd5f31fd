import type { Service } from '../vendor/service.ts'
import { requireOptions } from '../vendor/requireOptions.ts'

/** What VWO needs. */
export interface VwoOptions {
  /** The account's id, a number. */
  readonly id: string
}

/**
 * VWO, through its synchronous SmartCode, loaded without blocking the page. The page may change visibly when VWO
 * starts; to avoid that, run experiments from the next page on.
 *
 * @param options `id`
 * @returns the service
 * @see https://help.vwo.com/hc/en-us/articles/360034514514
 * @see https://help.vwo.com/hc/en-us/articles/360033990873
 */
export const vwo = ({ id }: VwoOptions): Service<'vwo'> => ({
  id: requireOptions('vwo', { id }),
  name: 'VWO',
  provider: 'Wingify',
  purpose:
    'Shows you one of several versions of a page and watches how you use it, to find out which works best.',
  lang: 'en',
  // Unverified: the address of the policy.
  policyUrl: 'https://vwo.com/privacy-policy/',
  hosts: ['*.visualwebsiteoptimizer.com', 'app.vwo.com', 'useruploads.vwo.io'],
  // `_vis_opt_out` isn't listed, because the sweep would erase the visitor's own opt-out.
  cookies: [
    { name: '_vwo_uuid', days: 365, purpose: 'Recognizes your browser when you come back.' },
    { name: '_vwo_uuid_*', days: 365, purpose: 'Recognizes your browser when you come back.' },
    { name: '_vwo_uuid_v2', days: 365, purpose: 'Recognizes your browser when you come back.' },
    { name: '_vwo_ds', days: 90, purpose: 'Remembers your earlier visits.' },
    { name: '_vwo_sn', days: 1 / 48, purpose: 'Connects your actions during a visit.' },
    { name: '_vwo_referrer', days: 1, purpose: 'Remembers which site you came from.' },
    { name: '_vwo_ssm', days: 3650, purpose: 'Tests how data can be stored in your browser.' },
    { name: '_vis_opt_s', days: 100, purpose: 'Counts your visits.' },
    { name: '_vis_opt_exp_*', days: 100, purpose: 'Remembers which version of a page you see.' },
    {
      name: '_vis_opt_test_cookie',
      days: 0,
      purpose: 'Tests how data can be stored in your browser.',
    },
    {
      name: `_vwo_${id}_*`,
      purpose: 'Stores this site’s settings for the service.',
      storage: 'local',
    },
  ],
  start(page) {
    return page.load(`https://dev.visualwebsiteoptimizer.com/lib/${id}.js`, {
      attributes: { id: 'vwoCode', referrerpolicy: 'no-referrer-when-downgrade' },
    })
  },
})
