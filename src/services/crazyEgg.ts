import type { Service } from '../vendor/service.ts'
import { requireOptions } from '../vendor/requireOptions.ts'

/** What Crazy Egg needs. */
export interface CrazyEggOptions {
  /** The account's number: all eight digits, with leading zeros. */
  readonly id: string
}

/**
 * Crazy Egg: click maps, recordings of visits, and tests of variants. It documents no opt-out call, so a denial
 * reloads the page.
 *
 * @param options `id`
 * @returns the service
 * @see https://help.crazyegg.com/article/43-crazy-egg-manual-installation
 */
export const crazyEgg = ({ id }: CrazyEggOptions): Service<'crazyEgg'> => ({
  id: requireOptions('crazyEgg', { id }),
  name: 'Crazy Egg',
  provider: 'Crazy Egg',
  purpose: 'Records what you do here, click by click, so that we can improve this site.',
  lang: 'en',
  policyUrl: 'https://www.crazyegg.com/privacy',
  hosts: ['*.crazyegg.com'],
  cookies: [
    {
      name: '_ce.s',
      days: 365,
      purpose: 'Recognizes your browser and links what you do in one visit.',
    },
    // Unverified: what _CEFT, _ceir, _cer.v, _ce.gtld and _ce.cch are for.
    { name: '_CEFT', days: 365, purpose: 'Remembers which version of a page you see.' },
    { name: '_ceir', days: 365, purpose: 'Remembers whether you have been here before.' },
    { name: '_ce.irv', days: 0, purpose: 'Remembers whether you have been here before.' },
    { name: '_cer.v', days: 31, purpose: 'Counts your visits.' },
    { name: '_ce.clock_event', days: 1, purpose: 'Limits how often the time is checked.' },
    {
      name: '_ce.clock_data',
      days: 1,
      purpose: 'Stores your local time, IP address, browser and country.',
    },
    { name: 'cebs', days: 0, purpose: 'Connects your actions during a visit.' },
    { name: 'cebsp_', days: 0, purpose: 'Counts the pages you view in one visit.' },
    { name: '_ce.gtld', days: 0, purpose: 'Tests how data can be stored in your browser.' },
    { name: '_ce.cch', days: 0, purpose: 'Tests how data can be stored in your browser.' },
  ],
  start(page) {
    const [folder, file] = [id.slice(0, 4), id.slice(4)].map(encodeURIComponent)
    return page.load(`https://script.crazyegg.com/pages/scripts/${folder}/${file}.js`)
  },
})
