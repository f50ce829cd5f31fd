import type { Service } from '../vendor/service.ts'

/**
 * Cloudflare Turnstile, which protects forms against bots. The form can't be sent without it, so offer another way to
 * reach you. Where the law counts Turnstile as essential, put it into a required category. With pre-clearance,
 * Turnstile sets the cookie `cf_clearance` on your own site; declare this cookie yourself.
 *
 * ```html
 * <div class="cf-turnstile" data-sitekey="KEY"></div>
 * <script type="text/plain" data-consent="turnstile" src="https://challenges.cloudflare.com/turnstile/v0/api.js" async></script>
 * ```
 *
 * @returns the service
 * @see https://developers.cloudflare.com/turnstile/
 */
export const turnstile = (): Service<'turnstile'> => ({
  id: 'turnstile',
  name: 'Turnstile',
  provider: 'Cloudflare',
  purpose: 'Checks whether you are a person, to protect forms from bots.',
  lang: 'en',
  policyUrl: 'https://www.cloudflare.com/privacypolicy/',
  hosts: ['challenges.cloudflare.com'],
  cookies: [
    // Unverified: __cf_bm.
    {
      name: '__cf_bm',
      days: 1 / 48,
      purpose: 'Checks whether you are a person or a bot.',
      domain: 'challenges.cloudflare.com',
    },
  ],
})
