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
  test('one signal serves both services', () => {
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

  test('sets the default to a returning visitor’s choice', () => {
    const { take } = setUp(categories, [], '1.0.1800000000.banner.abc.marketing:!analytics')
    expect(take()).toEqual([consentMode('default', ...ads), ...adsTag])
  })

  test('the site’s own signal replaces it, and unmapped signals still follow the services', () => {
    const own = googleConsentMode({ ad_personalization: 'personal' })
    const { consent, take } = setUp({ ...categories, personal: {} }, [own])
    take()
    consent.save({ marketing: true })
    expect(take()[0]).toBe(consentMode('update', 'ad_storage', 'ad_user_data'))
    consent.save({ personal: true, marketing: false })
    expect(take()[0]).toBe(consentMode('update', 'ad_personalization'))
  })
})

test('Ads follows its own exception instead of its category', () => {
  const { consent, take } = setUp({ marketing: { services: [googleAds({ id: 'AW-1' })] } })
  take()
  consent.save({ marketing: true, googleAds: false })
  expect(take()).toEqual([consentMode('update')])
})

test('Analytics alone grants no ad signal, whatever the categories’ names', () => {
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

  test('are in the default while the visitor is undecided', () => {
    const { consent, take } = setUp({ analytics: {} }, [googleConsentMode(options)])
    expect(take()).toEqual([
      consentMode('default').replace(' })', ', region: ["AT", "US-CA"], wait_for_update: 500 })'),
      ...set,
    ])
    // A decision holds everywhere, and at once.
    consent.accept()
    expect(take()).toEqual([consentMode('update', 'analytics_storage')])
  })

  test('give way to a stored choice in every region, without waiting', () => {
    const stored = '1.0.1800000000.banner.abc.!analytics'
    const { take } = setUp({ analytics: {} }, [googleConsentMode(options)], stored)
    expect(take()).toEqual([consentMode('default'), ...set])
  })

  test('throw on an unknown id', () => {
    expect(() => setUp({ analytics: {} }, [googleConsentMode({ ad_storage: 'ads' })])).toThrow(
      expect.objectContaining({ code: 'unknown-id' }) as Error,
    )
  })
})

test('Google Ads processes restricted data while a sale is denied, in the default and each update', () => {
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
