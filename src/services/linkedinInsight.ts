import type { Service } from '../vendor/service.ts'
import { requireOptions } from '../vendor/requireOptions.ts'

/** What LinkedIn's Insight Tag needs. */
export interface LinkedinInsightOptions {
  /** The partner id. */
  readonly id: string
}

/**
 * LinkedIn's Insight Tag. It has no consent call, so a withdrawal reloads the page. Send conversions with
 * `lintrk('track', …)`, which exists once the service has started.
 *
 * @param options `id`
 * @returns the service
 * @see https://www.linkedin.com/help/lms/answer/a418880
 * @see https://www.linkedin.com/legal/l/cookie-table
 */
export const linkedinInsight = ({ id }: LinkedinInsightOptions): Service<'linkedinInsight'> => ({
  id: requireOptions('linkedinInsight', { id }),
  name: 'LinkedIn Insight Tag',
  provider: 'LinkedIn',
  purpose:
    'Follows what you do here, to measure ads on LinkedIn and choose the ones you see there.',
  lang: 'en',
  policyUrl: 'https://www.linkedin.com/legal/privacy-policy',
  hosts: [
    'snap.licdn.com',
    // Unverified: *.ads.linkedin.com and www.linkedin.com/px/.
    '*.ads.linkedin.com',
    'www.linkedin.com/px/',
  ],
  cookies: [
    {
      name: 'li_fat_id',
      days: 30,
      purpose: 'Recognizes you if you have an account with the provider.',
    },
    {
      name: 'li_giant',
      days: 7,
      purpose:
        'Recognizes that you belong to a group of people who have an account with the provider.',
    },
    { name: 'ln_or', days: 1, purpose: 'Remembers whether visits to this site can be measured.' },
    // Unverified: li_adsId.
    {
      name: 'li_adsId',
      storage: 'local',
      purpose: 'Recognizes your browser, to measure ads and choose the ones you see.',
    },
    {
      name: 'bcookie',
      days: 365,
      purpose: 'Recognizes your browser when you come back.',
      domain: 'linkedin.com',
    },
    {
      name: 'bscookie',
      days: 365,
      purpose: 'Recognizes your browser and protects accounts from misuse.',
      domain: 'linkedin.com',
    },
    {
      name: 'lidc',
      days: 1,
      purpose: 'Remembers which server answers you.',
      domain: 'linkedin.com',
    },
    {
      name: 'li_gc',
      days: 180,
      purpose: 'Remembers your cookie choice with the provider.',
      domain: 'linkedin.com',
    },
    {
      name: 'li_sugr',
      days: 90,
      purpose: 'Works out who you probably are.',
      domain: 'linkedin.com',
    },
    {
      name: 'UserMatchHistory',
      days: 30,
      purpose: 'Remembers when the provider last matched you with its own data, for ads.',
      domain: 'linkedin.com',
    },
    {
      name: 'AnalyticsSyncHistory',
      days: 30,
      purpose: 'Remembers when the provider last matched you with its own data, for statistics.',
      domain: 'linkedin.com',
    },
  ],
  start(page) {
    const { global } = page
    global['_linkedin_partner_id'] = id
    const ids = (global['_linkedin_data_partner_ids'] ??= []) as string[]
    ids.push(id)
    const q: unknown[] = []
    global['lintrk'] ??= Object.assign((...command: unknown[]) => void q.push(command), { q })
    return page.load('https://snap.licdn.com/li.lms-analytics/insight.min.js')
  },
})
