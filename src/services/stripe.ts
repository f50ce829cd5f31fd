import type { Service } from '../vendor/service.ts'

/**
 * Stripe's payments. At the checkout, the visitor asks for the payment: put the service into a required category, and
 * load it only on that page. On other pages the script watches for fraud, and needs consent. If you use the npm
 * package, import `loadStripe` from `@stripe/stripe-js/pure`, because the plain import loads the script at once.
 * `loadStripe.setLoadParameters({ advancedFraudSignals: false })` makes the script collect less. The script may load
 * hCaptcha, which Stripe can switch off.
 *
 * ```html
 * <script type="text/plain" data-consent="stripe" src="https://js.stripe.com/v3/"></script>
 * ```
 *
 * @returns the service
 * @see https://docs.stripe.com/disputes/prevention/advanced-fraud-detection
 * @see https://docs.stripe.com/security/guide
 */
export const stripe = (): Service<'stripe'> => ({
  id: 'stripe',
  name: 'Stripe',
  provider: 'Stripe',
  purpose: 'Takes payments and protects them from fraud.',
  lang: 'en',
  policyUrl: 'https://stripe.com/privacy',
  hosts: ['*.stripe.com', '*.stripe.network', '*.stripecdn.com'],
  cookies: [
    { name: '__stripe_mid', days: 365, purpose: 'Protects payments from fraud.' },
    { name: '__stripe_sid', days: 1 / 48, purpose: 'Protects payments from fraud.' },
    { name: 'm', days: 730, purpose: 'Protects payments from fraud.', domain: 'm.stripe.com' },
  ],
})
