import type { Service } from '../vendor/service.ts'

/**
 * Calendly's booking pages. Keep the `div` of Calendly's embed code and gate its script; for pop-ups, gate its
 * stylesheet too.
 *
 * ```html
 * <div class="calendly-inline-widget" data-url="https://calendly.com/…"></div>
 * <link data-consent="calendly" rel="stylesheet" data-href="https://assets.calendly.com/assets/external/widget.css" />
 * <script type="text/plain" data-consent="calendly" src="https://assets.calendly.com/assets/external/widget.js" async></script>
 * ```
 *
 * @returns the service
 * @see https://developer.calendly.com/api-docs/overview/embedding/getting-started
 */
export const calendly = (): Service<'calendly'> => ({
  id: 'calendly',
  name: 'Calendly',
  provider: 'Calendly',
  purpose: 'Lets you book appointments with us.',
  lang: 'en',
  policyUrl: 'https://calendly.com/privacy',
  hosts: ['calendly.com', '*.calendly.com'],
  cookies: [
    // Unverified: _calendly_session and __cf_bm in the frame, and how long they are stored.
    {
      name: '_calendly_session',
      purpose: 'Keeps track of your booking.',
      domain: 'calendly.com',
    },
    {
      name: '__cf_bm',
      purpose: 'Checks whether you are a person or a bot.',
      domain: 'calendly.com',
    },
    {
      name: 'OptanonConsent',
      purpose: 'Remembers your cookie choice with the provider.',
      domain: 'calendly.com',
    },
  ],
})
