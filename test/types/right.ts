import { createConsent, mountWidget, start, type ConsentRecord } from '../../src/index.ts'
import { custom, googleAnalytics, sentry, type Service } from '../../src/services/index.ts'
import { googleConsentMode, metaPixel, signal, type Signal } from '../../src/signals/index.ts'

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
mountWidget(consent, { policyUrl: '/cookies' })

// React's type of a handler takes an event, and checks its parameter both ways.
type ClickHandler = { bivarianceHack(event: { readonly target: object }): void }['bivarianceHack']
interface ButtonProps {
  onClick?: ClickHandler | undefined
}
const { accept } = consent
export const buttons: readonly ButtonProps[] = [
  { onClick: consent.accept },
  { onClick: consent.reject },
  { onClick: consent.openSettings },
  { onClick: accept },
]

// A preset whose start is the site's own, and what a condition leaves out.
declare const env: { readonly PROD: boolean; readonly ID?: string | undefined }
declare const Sentry: { init(): { readonly id: number } }
const own = start({
  categories: {
    essential: { required: true },
    errors: { services: [{ ...sentry({ key: 'k' }), start: () => Sentry.init() }] },
    analytics: {
      services: [
        env.PROD && googleAnalytics({ id: 'G-1' }),
        env.ID && custom({ id: 'matomo', name: 'Matomo', dependsOn: ['sentry', 'analytics'] }),
        env.PROD ? { ...sentry({ key: 'k' }), id: 'second', dependsOn: ['matomo'] } : undefined,
        null,
      ],
    },
  },
  signals: [
    metaPixel({ grantedBy: 'second' }),
    signal({ id: 'own', grants: { one: 'errors', more: ['nobody', 'errors'] }, begin: () => {} }),
  ],
})
own.save({ sentry: true, googleAnalytics: true, matomo: true, second: true })

// Ids that the compiler can't see are checked when it starts.
declare const services: readonly Service[]
declare const signals: readonly Signal[]
start({ categories: { essential: { required: true }, more: { services } }, signals })
const categories = {
  essential: { required: true },
  analytics: { services: [googleAnalytics({ id: 'G-1' })] },
}
start({ categories }).allows('googleAnalytics')

// Our events are typed wherever a page listens to them.
export const heard: Record<string, boolean>[] = []
document.addEventListener('askfirst:choice', ({ detail }) => heard.push({ ...detail.choices }))
document.addEventListener('askfirst:show', ({ detail }) => detail.part === 'banner')
document.documentElement.addEventListener('askfirst:close', ({ detail }) => detail.part)
window.addEventListener('askfirst:close', (event) => event.preventDefault())
