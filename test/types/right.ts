import { createConsent, start, type ConsentRecord } from '../../src/index.ts'
import { custom, googleAnalytics } from '../../src/services/index.ts'
import { googleConsentMode } from '../../src/signals/index.ts'

const consent = start({
  categories: {
    essential: { required: true },
    analytics: {
      services: [googleAnalytics({ id: 'G-1' }), custom({ id: 'matomo', name: 'Matomo' })],
    },
    forms: {},
  },
  revision: 'auto',
  signals: [googleConsentMode({ ad_storage: 'analytics' })],
  cookie: { sameSite: 'Strict', days: 30 },
  texts: { accept: 'Sure' },
})
consent.save({ analytics: true, matomo: false, googleAnalytics: true })
consent.withdraw('forms', 'matomo')
consent.whenGranted('googleAnalytics', () => {})
export const choice: boolean = consent.$choices.get().matomo
export const record: ConsentRecord | undefined = consent.$record.get()
export const headless = createConsent({ categories: { essential: { required: true } } }).allows(
  'essential',
)
