import type { Service } from '../vendor/service.ts'

/**
 * hCaptcha, which protects forms against bots. The form can't be sent without it, so offer another way to reach you.
 * Where the law counts hCaptcha as essential, put it into a required category.
 *
 * ```html
 * <div class="h-captcha" data-sitekey="KEY"></div>
 * <script type="text/plain" data-consent="hcaptcha" src="https://js.hcaptcha.com/1/api.js" async></script>
 * ```
 *
 * @returns the service
 * @see https://docs.hcaptcha.com/
 */
export const hcaptcha = (): Service<'hcaptcha'> => ({
  id: 'hcaptcha',
  name: 'hCaptcha',
  provider: 'Intuition Machines',
  purpose: 'Checks whether you are a person, to protect forms from bots.',
  lang: 'en',
  policyUrl: 'https://www.hcaptcha.com/privacy',
  hosts: ['hcaptcha.com', '*.hcaptcha.com'],
  cookies: [
    {
      name: 'hmt_id',
      days: 30,
      purpose: 'Checks whether you are a person or a bot.',
      domain: 'hcaptcha.com',
    },
    // Unverified: __cf_bm.
    {
      name: '__cf_bm',
      days: 1 / 48,
      purpose: 'Checks whether you are a person or a bot.',
      domain: 'hcaptcha.com',
    },
  ],
})
