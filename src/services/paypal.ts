import type { Service } from '../vendor/service.ts'

/**
 * PayPal's payments. At the checkout, the visitor asks for the payment: put the service into a required category, and
 * load it only on that page. On other pages it needs consent.
 *
 * ```html
 * <script type="text/plain" data-consent="paypal" src="https://www.paypal.com/sdk/js?client-id=ID"></script>
 * ```
 *
 * @returns the service
 * @see https://developer.paypal.com/sdk/js/best-practices
 */
export const paypal = (): Service<'paypal'> => ({
  id: 'paypal',
  name: 'PayPal',
  provider: 'PayPal',
  purpose: 'Takes payments and protects them from fraud.',
  lang: 'en',
  policyUrl: 'https://www.paypal.com/privacy-center',
  hosts: ['*.paypal.com', '*.paypalobjects.com', '*.venmo.com'],
  cookies: [
    { name: '__paypal_storage__', storage: 'local', purpose: 'Keeps track of your payment.' },
    {
      name: '__paypal_storage__',
      storage: 'session',
      days: 0,
      purpose: 'Keeps track of your payment.',
    },
    { name: 'ts', days: 1095, purpose: 'Protects payments from fraud.', domain: 'paypal.com' },
    { name: 'ts_c', days: 1095, purpose: 'Protects payments from fraud.', domain: 'paypal.com' },
    {
      name: 'enforce_policy',
      days: 365,
      purpose: 'Remembers your cookie choice with the provider.',
      domain: 'paypal.com',
    },
    {
      name: 'x-pp-s',
      days: 0,
      purpose: 'Connects your actions during a visit.',
      domain: 'paypal.com',
    },
    { name: 'nsid', days: 0, purpose: 'Protects payments from fraud.', domain: 'paypal.com' },
    { name: 'l7_az', purpose: 'Remembers which server answers you.', domain: 'paypal.com' },
    // Unverified: how long l7_az is stored.
  ],
})
