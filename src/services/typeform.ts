import type { Service } from '../vendor/service.ts'

/**
 * Typeform's forms. Keep the `div` of Typeform's embed code and gate its script, or gate a frame:
 *
 * ```html
 * <div data-tf-live="ID"></div>
 * <script type="text/plain" data-consent="typeform" src="https://embed.typeform.com/next/embed.js" async></script>
 * <iframe data-consent="typeform" data-src="https://form.typeform.com/to/ID" title="…"></iframe>
 * ```
 *
 * @returns the service
 * @see https://www.typeform.com/developers/embed/
 */
export const typeform = (): Service<'typeform'> => ({
  id: 'typeform',
  name: 'Typeform',
  provider: 'Typeform',
  purpose: 'Shows forms and surveys for you to fill in.',
  lang: 'en',
  // Unverified: the address of the policy, which is itself a form.
  policyUrl: 'https://admin.typeform.com/to/dwk6gt',
  hosts: ['*.typeform.com', '*.typeform.eu'],
  cookies: [
    {
      name: 'tf_respondent_cc',
      days: 180,
      purpose: 'Remembers your cookie choice with the provider.',
      domain: 'typeform.com',
    },
    {
      name: 'attribution_user_id',
      days: 365,
      purpose: 'Recognizes your browser when you come back.',
      domain: 'typeform.com',
    },
  ],
})
