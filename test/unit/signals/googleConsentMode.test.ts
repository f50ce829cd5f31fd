import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Categories } from '../../../src/catalog/catalog.ts'
import type { Signal } from '../../../src/vendor/signal.ts'
import type { Consent } from '../../../src/consent/consent.ts'
import { createConsent } from '../../../src/consent/createConsent.ts'
import { forgetPage } from '../support/forgetPage.ts'
import { memoryStorage } from '../../../src/persist/memoryStorage.ts'
import { runServices } from '../../../src/runner/runServices.ts'
import { runSignals } from '../../../src/runner/runSignals.ts'
import { googleAds } from '../../../src/services/googleAds.ts'
import { googleAnalytics } from '../../../src/services/googleAnalytics.ts'
import { googleConsentMode } from '../../../src/signals/googleConsentMode.ts'
import { consentMode } from '../support/consentMode.ts'
import { recorder } from '../support/recorder.ts'

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: 1_800_000_000_000 }))
afterEach(() => {
  vi.useRealTimers()
  forgetPage()
})

const ads = ['ad_storage', 'ad_user_data', 'ad_personalization']
const analyticsTag = [
  'dataLayer("js", now)',
  'dataLayer("config", "G-1", {  })',
  'load https://www.googletagmanager.com/gtag/js?id=G-1',
]
const adsTag = [
  'dataLayer("js", now)',
  'dataLayer("config", "AW-1", {  })',
  'load https://www.googletagmanager.com/gtag/js?id=AW-1',
]

const setUp = (categories: Categories, own: Signal[] = [], text?: string) => {
  const consent: Consent = createConsent({
    categories: { essential: { required: true }, ...categories },
    storage: memoryStorage(text),
  })
  const { page, take } = recorder()
  runSignals(consent, own, page)
  runServices(consent, page)
  return { consent, take }
}

describe.each([
  {
    order: 'Analytics before Ads',
    categories: {
      analytics: { services: [googleAnalytics({ id: 'G-1' })] },
      marketing: { services: [googleAds({ id: 'AW-1' })] },
    },
  },
  {
    order: 'Ads before Analytics',
    categories: {
      marketing: { services: [googleAds({ id: 'AW-1' })] },
      analytics: { services: [googleAnalytics({ id: 'G-1' })] },
    },
  },
])('$order', ({ categories }) => {
  test('one signal says what each of the two may do', () => {
    const { consent, take } = setUp(categories)
    expect(take()).toEqual([consentMode('default')])
    consent.save({ analytics: true })
    expect(take()).toEqual([consentMode('update', 'analytics_storage'), ...analyticsTag])
    consent.save({ analytics: true, marketing: true })
    expect(take()).toEqual([consentMode('update', 'analytics_storage', ...ads), ...adsTag])
    consent.save({ analytics: false })
    expect(take()).toEqual([consentMode('update', ...ads), 'ga-disable-G-1 = true'])
    consent.withdraw()
    expect(take()).toEqual([consentMode('update')])
  })

  test('a returning visitor’s choice stands in default', () => {
    const { take } = setUp(categories, [], '1.0.1800000000.banner.abc.marketing:!analytics')
    expect(take()).toEqual([consentMode('default', ...ads), ...adsTag])
  })

  test('the site’s own signal replaces it, and what it doesn’t map still follows the services', () => {
    const own = googleConsentMode({ ad_personalization: 'personal' })
    const { consent, take } = setUp({ ...categories, personal: {} }, [own])
    take()
    consent.save({ marketing: true })
    expect(take()[0]).toBe(consentMode('update', 'ad_storage', 'ad_user_data'))
    consent.save({ personal: true, marketing: false })
    expect(take()[0]).toBe(consentMode('update', 'ad_personalization'))
  })
})

test('Ads follows its own exception, not its category', () => {
  const { consent, take } = setUp({ marketing: { services: [googleAds({ id: 'AW-1' })] } })
  take()
  consent.save({ marketing: true, googleAds: false })
  expect(take()).toEqual([consentMode('update')])
})

test('Analytics alone grants no ad signal, whatever the categories are called', () => {
  const { consent, take } = setUp({
    analytics: { services: [googleAnalytics({ id: 'G-1' })] },
    marketing: {},
  })
  take()
  consent.accept()
  expect(take()[0]).toBe(consentMode('update', 'analytics_storage'))
})

describe('Google’s own settings', () => {
  const options = {
    region: ['AT', 'US-CA'],
    wait_for_update: 500,
    url_passthrough: true,
    ads_data_redaction: true,
  }
  const set = [
    'dataLayer("set", "url_passthrough", true)',
    'dataLayer("set", "ads_data_redaction", true)',
  ]

  test('stand with the default while the visitor is undecided', () => {
    const { consent, take } = setUp({ analytics: {} }, [googleConsentMode(options)])
    expect(take()).toEqual([
      consentMode('default').replace(' })', ', region: ["AT", "US-CA"], wait_for_update: 500 })'),
      ...set,
    ])
    // A decision holds everywhere, and at once.
    consent.accept()
    expect(take()).toEqual([consentMode('update', 'analytics_storage')])
  })

  test('a stored choice holds in every region, and nobody waits for another', () => {
    const stored = '1.0.1800000000.banner.abc.!analytics'
    const { take } = setUp({ analytics: {} }, [googleConsentMode(options)], stored)
    expect(take()).toEqual([consentMode('default'), ...set])
  })

  test('an id that the site doesn’t have is a mistake', () => {
    expect(() => setUp({ analytics: {} }, [googleConsentMode({ ad_storage: 'ads' })])).toThrow(
      expect.objectContaining({ code: 'unknown-id' }) as Error,
    )
  })
})

test('while a sale is denied, Google Ads processes restricted data; with the default and each update', () => {
  const { consent, take } = setUp({ analytics: {}, marketing: { sale: true } }, [
    googleConsentMode({ ad_storage: 'marketing', limitedUnless: 'marketing' }),
  ])
  const restricted = () => take().filter((call) => call.includes('restricted'))
  expect(restricted()).toEqual(['dataLayer("set", "restricted_data_processing", true)'])
  consent.accept()
  expect(restricted()).toEqual(['dataLayer("set", "restricted_data_processing", false)'])
  consent.reject()
  expect(restricted()).toEqual(['dataLayer("set", "restricted_data_processing", true)'])
})
