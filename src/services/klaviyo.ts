import type { Page } from '../vendor/page.ts'
import type { Service } from '../vendor/service.ts'
import { requireOptions } from '../vendor/requireOptions.ts'

/** What Klaviyo needs. */
export interface KlaviyoOptions {
  /** The public key, also called the site id: six characters. */
  readonly id: string
}

/**
 * Creates a substitute for the vendor's object until the vendor's code loads. Each method call is queued, and returns a
 * promise of the method's result.
 */
const queued = ({ global }: Page): object => {
  // The list is read at each call, because the vendor's code replaces it.
  const push = (...items: unknown[]) => (global['_klOnsite'] as unknown[]).push(...items)
  const call =
    (method: string | symbol) =>
    (...values: unknown[]) =>
      new Promise((resolve) => {
        const last = values.at(-1)
        const callback = typeof last === 'function' ? (values.pop() as typeof resolve) : undefined
        push([
          method,
          ...values,
          (answer: unknown) => {
            callback?.(answer)
            resolve(answer)
          },
        ])
      })
  return new Proxy({}, { get: (_, method) => (method === 'push' ? push : call(method)) })
}

/**
 * Klaviyo's onsite code: statistics, and sign-up forms, which aren't shown without this code. Klaviyo's only opt-out is
 * a cookie that the site sets itself, `__kla_off`, so a denial reloads the page.
 *
 * @param options `id`
 * @returns the service
 * @see https://developers.klaviyo.com/en/docs/javascript_api
 * @see https://developers.klaviyo.com/en/docs/introduction-to-the-klaviyo-object
 */
export const klaviyo = ({ id }: KlaviyoOptions): Service<'klaviyo'> => ({
  id: requireOptions('klaviyo', { id }),
  name: 'Klaviyo',
  provider: 'Klaviyo',
  purpose: 'Shows sign-up forms and follows what you do here, to send you relevant messages.',
  lang: 'en',
  policyUrl: 'https://www.klaviyo.com/legal/privacy/privacy-notice',
  hosts: ['*.klaviyo.com'],
  cookies: [
    {
      name: '__kla_id',
      days: 730,
      purpose: 'Recognizes your browser and may store your e-mail address.',
    },
    {
      name: 'klaviyoOnsite',
      storage: 'local',
      purpose: 'Remembers which forms, surveys and guided tours you have seen.',
    },
    {
      name: 'kl-post-identification-sync',
      storage: 'local',
      days: 14,
      purpose: 'Stores what you viewed until this site knows who you are.',
    },
    { name: '__kl_key', storage: 'local', purpose: 'Stores this site’s settings for the service.' },
    { name: '__kla_viewed', storage: 'local', purpose: 'Remembers which products you viewed.' },
    {
      name: 'klaviyoPagesVisitCount*',
      storage: 'session',
      days: 0,
      purpose: 'Counts the pages you view in one visit.',
    },
    // Unverified: that $referrer and $last_referrer in localStorage are Klaviyo’s; the site itself could use these
    // names.
  ],
  start(page) {
    page.global['_klOnsite'] ??= []
    page.global['klaviyo'] ??= queued(page)
    return page.load(`https://static.klaviyo.com/onsite/js/${encodeURIComponent(id)}/klaviyo.js`)
  },
})
