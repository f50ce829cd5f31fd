import { afterEach, expect, test } from 'vitest'
import type { Categories } from '../../../src/catalog/catalog.ts'
import type { Consent } from '../../../src/consent/consent.ts'
import { createConsent } from '../../../src/consent/createConsent.ts'
import { forgetPage } from '../support/forgetPage.ts'
import { memoryStorage } from '../../../src/persist/memoryStorage.ts'
import { runSignals } from '../../../src/runner/runSignals.ts'
import {
  microsoftClarity,
  type MicrosoftClaritySignalOptions,
} from '../../../src/signals/microsoftClarity.ts'
import { commandQueue } from '../../../src/vendor/commandQueue.ts'
import { recorder } from '../support/recorder.ts'

afterEach(() => forgetPage())

const setUp = (categories: Categories, options?: MicrosoftClaritySignalOptions, text?: string) => {
  const consent: Consent = createConsent({
    categories: { essential: { required: true }, ...categories },
    storage: memoryStorage(text),
  })
  const { page, take } = recorder()
  runSignals(consent, [microsoftClarity(options)], page)
  return { consent, take }
}
const line = (ads: 'granted' | 'denied', analytics: 'granted' | 'denied') => [
  `clarity("consentv2", { ad_Storage: "${ads}", analytics_Storage: "${analytics}" })`,
]

test('follows analytics and grants no ads, with both permissions each time', () => {
  const { consent, take } = setUp({ analytics: {}, marketing: {} })
  expect(take()).toEqual(line('denied', 'denied'))
  consent.accept()
  expect(take()).toEqual(line('denied', 'granted'))
  consent.withdraw()
  expect(take()).toEqual(line('denied', 'denied'))
  consent.save({ analytics: true })
  expect(take()).toEqual(line('denied', 'granted'))
})

test('follows the site’s mapping', () => {
  const { consent, take } = setUp(
    { statistics: {}, marketing: {} },
    { analytics_Storage: 'statistics', ad_Storage: 'marketing' },
  )
  expect(take()).toEqual(line('denied', 'denied'))
  consent.save({ marketing: true })
  expect(take()).toEqual(line('granted', 'denied'))
  consent.save({ statistics: true, marketing: false })
  expect(take()).toEqual(line('denied', 'granted'))
})

test('leaves only the latest choice in a queue that still waits', () => {
  const consent = createConsent({
    categories: { essential: { required: true }, analytics: {} },
    storage: memoryStorage(),
  })
  const { page } = recorder()
  commandQueue(page, 'clarity')('set', 'language', 'en')
  runSignals(consent, [microsoftClarity()], page)
  consent.accept()
  consent.withdraw()
  const { q } = page.global['clarity'] as { q: ArrayLike<unknown>[] }
  expect(q.map((command) => Array.from(command))).toEqual([
    ['set', 'language', 'en'],
    ['consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }],
  ])
})

test('sends a returning visitor’s choice before Clarity loads', () => {
  const { take } = setUp(
    { analytics: {} },
    {},
    `1.0.${Math.floor(Date.now() / 1000)}.banner.abc.analytics`,
  )
  expect(take()).toEqual(line('denied', 'granted'))
})

test('throws on an unknown category', () => {
  expect(() => setUp({ analytics: {} }, { ad_Storage: 'marketing' })).toThrow(
    expect.objectContaining({ code: 'unknown-id' }) as Error,
  )
})
