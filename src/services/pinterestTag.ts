import type { Page } from '../vendor/page.ts'
import type { Service } from '../vendor/service.ts'
import { pinterestTag as consentSignal } from '../signals/pinterestTag.ts'
import { requireOptions } from '../vendor/requireOptions.ts'

/** What the Pinterest tag needs. */
export interface PinterestTagOptions {
  /** The tag's id. */
  readonly id: string
}

type Pintrk = ((...command: unknown[]) => void) & { readonly queue: unknown[] }

/**
 * Returns Pinterest's function, and creates it if it is missing. The function's queue holds arrays. Pinterest's code
 * may replace both the function and the queue.
 */
const pintrk = ({ global }: Page) => {
  global['pintrk'] ??= Object.assign(
    (...command: unknown[]) => {
      ;(global['pintrk'] as Pintrk).queue.push(command)
    },
    { queue: [], version: '3.0' },
  )
  // The function is read again: if `firstCommand` guards `pintrk`, reading it puts the guarded command first in the
  // queue.
  return global['pintrk'] as Pintrk
}

/**
 * The Pinterest tag, with its consent call. Send events with `pintrk('track', …)`, which exists once the service has
 * started.
 *
 * @param options `id`
 * @returns the service
 * @see https://help.pinterest.com/en/business/article/install-the-base-code
 * @see https://help.pinterest.com/en/business/article/pinterest-tag-parameters-and-cookies
 */
export const pinterestTag = ({ id }: PinterestTagOptions): Service<'pinterestTag'> => ({
  id: requireOptions('pinterestTag', { id }),
  name: 'Pinterest tag',
  provider: 'Pinterest',
  purpose:
    'Follows what you do here, to measure ads on Pinterest and choose the ones you see there.',
  lang: 'en',
  policyUrl: 'https://policy.pinterest.com/en/privacy-policy',
  hosts: ['s.pinimg.com/ct/', 'ct.pinterest.com'],
  cookies: [
    {
      name: '_pin_unauth',
      days: 365,
      purpose: 'Recognizes your browser, to measure ads and choose the ones you see.',
    },
    {
      name: '_epik',
      days: 365,
      purpose: 'Remembers which ad you clicked, to measure what you do next.',
    },
    {
      name: '_derived_epik',
      days: 365,
      purpose: 'Recognizes you by details such as your e-mail address.',
    },
    {
      name: '_pin_unauth_ls',
      storage: 'local',
      days: 365,
      purpose: 'Recognizes your browser, to measure ads and choose the ones you see.',
    },
    {
      name: '_epik_ls',
      storage: 'local',
      days: 365,
      purpose: 'Remembers which ad you clicked, to measure what you do next.',
    },
    {
      name: '_derived_epik_ls',
      storage: 'local',
      days: 365,
      purpose: 'Recognizes you by details such as your e-mail address.',
    },
    {
      name: '_pinterest_ct',
      days: 365,
      purpose: 'Recognizes you if you have an account with the provider.',
    },
    {
      name: '_pinterest_ct_rt',
      days: 365,
      purpose: 'Recognizes you if you have an account with the provider.',
    },
    {
      name: '_pinterest_ct_ua',
      days: 365,
      purpose: 'Recognizes your browser across sites.',
      domain: 'pinterest.com',
    },
    {
      name: '_pinterest_sess',
      days: 365,
      purpose: 'Recognizes you if you have an account with the provider.',
      domain: 'pinterest.com',
    },
    // Unverified: the domain of _routing_id; its name is too common to be erased on the site's own domain.
    {
      name: '_routing_id',
      days: 365,
      purpose: 'Directs you to the current version of the provider’s site.',
      domain: 'pinterest.com',
    },
  ],
  signals: [consentSignal()],
  live: true,
  start(page) {
    pintrk(page)('load', id)
    pintrk(page)('page')
    return page.load('https://s.pinimg.com/ct/core.js')
  },
})
