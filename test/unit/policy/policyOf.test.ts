import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Categories } from '../../../src/catalog/catalog.ts'
import { createConsent } from '../../../src/consent/createConsent.ts'
import { policyOf, type RegionOptions } from '../../../src/consent/policyOf.ts'
import { memoryStorage } from '../../../src/persist/memoryStorage.ts'
import { regions } from '../../../src/policy/regions.ts'
import { decode } from '../../../src/record/codec.ts'
import { start } from '../../../src/start.ts'
import { forgetPage } from '../support/forgetPage.ts'

const categories = {
  essential: { required: true },
  marketing: { sale: true, services: [{ id: 'ads', name: 'Ads' }] },
  partners: { sale: true },
  media: {},
} as const satisfies Categories

let isSignalled = true
let storage = memoryStorage()
const visit = (options: RegionOptions = {}, revision = 0) => {
  forgetPage()
  const policy = policyOf({
    ...{ region: 'US-CA', regions, isSignalled: () => isSignalled },
    ...options,
  })
  return createConsent({ categories, storage, revision, policy })
}
const stored = () => decode(storage.read())

beforeEach(() => {
  isSignalled = true
  storage = memoryStorage()
})
afterEach(() => {
  forgetPage()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('under a signal', () => {
  test('accept leaves a sale denied, and the record says so', () => {
    const consent = visit()
    consent.accept()
    expect(consent.$choices.get()).toMatchObject({ media: true, marketing: false, ads: false })
    expect(stored()).toMatchObject({
      how: 'api',
      choices: { media: true, marketing: false, partners: false },
    })
  })

  test('the Accept button does the same', () => {
    const consent = visit()
    consent.save({ essential: true, marketing: true, partners: true, media: true }, 'banner')
    expect(stored()).toMatchObject({ how: 'banner', choices: { media: true, marketing: false } })
  })

  test('a yes by name grants, and is stored as given under the signal', () => {
    const consent = visit()
    consent.save({ marketing: true }, 'settings')
    expect(consent.allows('ads')).toBe(true)
    expect(consent.allows('partners')).toBe(false)
    expect(stored()?.how).toBe('signal')
    expect(visit().allows('marketing')).toBe(true)
  })

  test('a yes to a service grants that service', () => {
    const consent = visit()
    consent.save({ ads: true })
    expect(consent.$choices.get()).toMatchObject({ ads: true, marketing: false })
    expect(stored()?.how).toBe('signal')
  })

  test('a yes by name outlasts other decisions, until a denial', () => {
    const consent = visit()
    consent.save({ marketing: true })
    consent.save({ media: true })
    consent.accept()
    expect(consent.$choices.get()).toMatchObject({ media: true, marketing: true, partners: false })
    consent.reject()
    expect(consent.$choices.get()).toMatchObject({ media: false, marketing: false })
    expect(stored()?.how).toBe('api')
  })

  test('an earlier yes doesn’t count, and doesn’t become one given under the signal', () => {
    isSignalled = false
    visit().accept()
    expect(visit().allows('partners')).toBe(true)
    isSignalled = true
    const consent = visit()
    expect(consent.$choices.get()).toMatchObject({ marketing: false, partners: false, media: true })
    consent.save({ marketing: true })
    expect(consent.$choices.get()).toMatchObject({ marketing: true, partners: false, media: true })
  })

  test('stores no decision', () => {
    expect(visit().allows('marketing')).toBe(false)
    expect(storage.read()).toBe(undefined)
    isSignalled = false
    expect(visit().allows('marketing')).toBe(true)
  })

  test('the end of the signal grants nothing decided under it', () => {
    visit().accept()
    isSignalled = false
    expect(visit().allows('marketing')).toBe(false)
  })

  test('gpc: false ignores it', () => {
    expect(visit({ gpc: false }).allows('marketing')).toBe(true)
  })
})

describe('the region', () => {
  beforeEach(() => {
    isSignalled = false
  })

  test('can be a function', () => {
    expect(visit({ region: () => 'us_ca' }).allows('media')).toBe(true)
    expect(visit({ region: () => undefined }).allows('media')).toBe(false)
  })

  test('is unknown if the function fails, and the error is reported', () => {
    const report = vi.spyOn(console, 'error').mockReturnValue(undefined)
    const region = () => {
      throw new Error('on purpose')
    }
    expect(visit({ region }).allows('media')).toBe(false)
    expect(report).toHaveBeenCalled()
  })

  test('is unknown without a table', () => {
    expect(visit({ regions: undefined }).allows('media')).toBe(false)
  })
})

describe('the signal', () => {
  test('is the browser’s by default', () => {
    expect(visit({ isSignalled: undefined }).allows('marketing')).toBe(true)
    vi.stubGlobal('navigator', { globalPrivacyControl: true })
    expect(visit({ isSignalled: undefined }).allows('marketing')).toBe(false)
  })

  test('is off without a navigator', () => {
    vi.stubGlobal('navigator', undefined)
    expect(visit({ isSignalled: undefined }).allows('marketing')).toBe(true)
  })

  test('is on if reading it fails', () => {
    vi.spyOn(console, 'error').mockReturnValue(undefined)
    const fails = () => {
      throw new Error('on purpose')
    }
    expect(visit({ isSignalled: fails }).allows('marketing')).toBe(false)
  })
})

test('an objection outlasts a new revision, a yes doesn’t', () => {
  isSignalled = false
  visit().save({ marketing: false, media: true })
  expect(visit({}, 1).$record.get()).toBe(undefined)
  expect(visit({}, 1).$choices.get()).toMatchObject({ marketing: false, ads: false, media: true })
  expect(visit({ region: 'DE' }, 1).allows('media')).toBe(false)
})

test('without a policy, a category’s kind changes nothing', () => {
  vi.stubGlobal('navigator', { globalPrivacyControl: true })
  const consent = createConsent({ categories, storage })
  expect(consent.allows('marketing')).toBe(false)
  consent.accept()
  expect(consent.allows('marketing')).toBe(true)
  expect(stored()?.how).toBe('api')
})

test('start takes a policy', () => {
  vi.stubGlobal('navigator', { globalPrivacyControl: true })
  const policy = policyOf({ region: 'US-CA', regions })
  const consent = start({ categories, policy, storage, widget: false })
  expect(consent.$choices.get()).toMatchObject({ media: true, marketing: false })
  consent.stop()
})

describe('in development', () => {
  const essential = { required: true }

  test('throws on a category that is both own and sale', () => {
    const make = () => createConsent({ categories: { essential, a: { own: true, sale: true } } })
    expect(make).toThrow(expect.objectContaining({ code: 'own-and-sale' }))
  })

  test('reports a policy that is never used', () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue(undefined)
    createConsent({ categories: { essential, a: { policy: 'opt-out' } } })
    expect(warn).toHaveBeenCalledWith('askfirst:', expect.stringContaining('policyOf'))
  })
})
