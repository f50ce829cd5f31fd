import { afterEach, describe, expect, test } from 'vitest'
import type { Categories } from '../../../src/catalog/catalog.ts'
import type { ConsentStorage } from '../../../src/consent/storage.ts'
import { createConsent } from '../../../src/consent/createConsent.ts'
import { forgetPage } from '../support/forgetPage.ts'
import { memoryStorage } from '../../../src/persist/memoryStorage.ts'
import { runSignals } from '../../../src/runner/runSignals.ts'
import { hubspot, type HubspotSignalOptions } from '../../../src/signals/hubspot.ts'
import { recorder } from '../support/recorder.ts'

afterEach(() => forgetPage())

const all: Categories = { essential: { required: true }, analytics: {}, marketing: {}, forms: {} }

const setUp = (
  categories: Categories,
  options?: HubspotSignalOptions,
  storage: ConsentStorage = memoryStorage(),
) => {
  const consent = createConsent({ categories, storage })
  const { page, take } = recorder()
  runSignals(consent, [hubspot(options)], page)
  return { consent, take }
}
const told = (analytics: boolean, advertisement: boolean, functionality: boolean) =>
  `_hsp.push(["setHubSpotConsent", { analytics: ${analytics}, advertisement: ${advertisement}, functionality: ${functionality} }])`
const banner = 'disableHubSpotCookieBanner = true'
const revoked = ['_hsp.push(["revokeCookieConsent"])', '_hsq.push(["revokeCookieConsent"])']

describe('the signal without the service', () => {
  test('denies at first, then sends each decision once, and revokes when nothing is left', () => {
    const { consent, take } = setUp(all)
    expect(take()).toEqual([banner, told(false, false, false)])
    consent.save({ analytics: true })
    expect(take()).toEqual([told(true, false, false)])
    consent.accept()
    expect(take()).toEqual([told(true, true, true)])
    consent.reject()
    expect(take()).toEqual([revoked[0], told(false, false, false), revoked[1]])
  })

  test('doesn’t revoke if nothing was granted on this page', () => {
    const { consent, take } = setUp(all)
    take()
    consent.reject()
    expect(take()).toEqual([told(false, false, false)])
    consent.accept()
    expect(take()).toEqual([told(true, true, true)])
  })

  test('revokes what was granted on an earlier page', () => {
    const storage = memoryStorage()
    setUp(all, {}, storage).consent.accept()
    forgetPage()
    const { consent, take } = setUp(all, {}, storage)
    take()
    consent.withdraw()
    expect(take()).toEqual([revoked[0], told(false, false, false), revoked[1]])
  })

  test('follows the site’s mapping', () => {
    const { consent, take } = setUp(
      { essential: { required: true }, statistics: {}, chat: {} },
      { analytics: 'statistics', functionality: 'chat' },
    )
    take()
    consent.save({ chat: true })
    expect(take()).toEqual([told(false, false, true)])
    consent.accept()
    expect(take()).toEqual([told(true, false, true)])
  })

  test('sends a stored choice before HubSpot’s code', () => {
    const storage = memoryStorage()
    setUp(all, {}, storage).consent.save({ marketing: true })
    forgetPage()
    expect(setUp(all, {}, storage).take()).toEqual([banner, told(false, true, false)])
  })

  test('sends a stored denial without revoking again', () => {
    const storage = memoryStorage()
    setUp(all, {}, storage).consent.reject()
    forgetPage()
    expect(setUp(all, {}, storage).take()).toEqual([banner, told(false, false, false)])
  })
})
