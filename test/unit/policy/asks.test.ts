import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Categories } from '../../../src/catalog/catalog.ts'
import { createConsent, type ConsentOptions } from '../../../src/consent/createConsent.ts'
import { policyOf, type RegionOptions } from '../../../src/consent/policyOf.ts'
import { memoryStorage } from '../../../src/persist/memoryStorage.ts'
import { regions } from '../../../src/policy/regions.ts'
import { decode } from '../../../src/record/codec.ts'
import { forgetPage } from '../support/forgetPage.ts'

const all = {
  essential: { required: true },
  marketing: { sale: true },
  statistics: { own: true },
  media: {},
} as const satisfies Categories
const { essential, marketing, statistics } = all

let storage = memoryStorage()
beforeEach(() => {
  storage = memoryStorage()
})
afterEach(() => {
  forgetPage()
  vi.unstubAllGlobals()
})

const visit = (
  options: RegionOptions = {},
  { categories = all, ...rest }: Partial<ConsentOptions> = {},
) => {
  forgetPage()
  const policy = policyOf({ region: 'US-CA', regions, isSignalled: () => false, ...options })
  return createConsent({ categories, storage, policy, ...rest })
}
const signalled = { isSignalled: () => true }

describe('what a visitor is asked', () => {
  test.each([
    ['DE', false, 'consent'],
    ['DE', true, 'consent'],
    ['GB', false, 'consent'],
    ['US-CA', false, 'notice'],
    ['US-CA', true, undefined],
    // Virginia doesn't oblige sites to honour the signal.
    ['US-VA', true, 'notice'],
    ['XX', true, 'consent'],
    [undefined, false, 'consent'],
  ] as const)('in %s, signal %s: %s', (region, isOn, question) => {
    expect(visit({ region, isSignalled: () => isOn }).asks()).toBe(question)
  })

  test('doesn’t ask about a sale alone that a signal answers', () => {
    expect(
      visit({ region: 'XX', ...signalled }, { categories: { essential, marketing } }).asks(),
    ).toBe(undefined)
    expect(visit({ region: 'XX' }, { categories: { essential, marketing } }).asks()).toBe('consent')
  })

  test('shows a notice when only the site’s own statistics are on at first', () => {
    expect(visit({ region: 'GB' }, { categories: { essential, statistics } }).asks()).toBe('notice')
  })

  test('asks nothing when there is nothing to decide', () => {
    expect(visit({}, { categories: { essential } }).asks()).toBe(undefined)
    const categories = { essential, forms: { policy: 'always' } } as const
    expect(visit({ region: 'DE' }, { categories }).asks()).toBe(undefined)
  })

  test('asks for consent until a decision without a policy', () => {
    const consent = createConsent({ categories: all, storage })
    expect(consent.asks()).toBe('consent')
    consent.acknowledge()
    expect(consent.$record.get()).toBe(undefined)
    consent.reject()
    expect(consent.asks()).toBe(undefined)
  })
})

describe('a closed notice', () => {
  test('is stored without a yes, changes nothing that is on, and isn’t shown again', () => {
    const consent = visit()
    const before = { ...consent.$choices.get() }
    expect(before).toEqual({ essential: true, marketing: true, statistics: true, media: true })
    consent.acknowledge()
    expect(consent.$choices.get()).toEqual(before)
    expect(decode(storage.read())).toMatchObject({
      how: 'notice',
      choices: { marketing: false, statistics: false, media: false },
    })
    const later = visit()
    expect(later.asks()).toBe(undefined)
    expect(later.$choices.get()).toEqual(before)
  })

  test('doesn’t count where consent is required', () => {
    const consent = visit({ region: 'DE' })
    consent.acknowledge()
    expect(storage.read()).toBe(undefined)
  })

  test('doesn’t answer in a region that requires consent', () => {
    visit().acknowledge()
    const abroad = visit({ region: 'DE' })
    expect(abroad.asks()).toBe('consent')
    expect(abroad.allows('marketing')).toBe(false)
  })

  test('doesn’t count as an objection, even when it is stale', () => {
    visit().acknowledge()
    const consent = visit({}, { revision: 1 })
    expect(consent.asks()).toBe('notice')
    expect(consent.allows('marketing')).toBe(true)
  })

  test('never replaces a decision', () => {
    const consent = visit()
    consent.reject()
    consent.acknowledge()
    expect(consent.$record.get()?.how).toBe('api')
    expect(consent.allows('marketing')).toBe(false)
  })

  test('isn’t shown to visitors who objected under an older revision; the objection holds', () => {
    visit().reject()
    const consent = visit({}, { revision: 1 })
    expect(consent.asks()).toBe(undefined)
    consent.acknowledge()
    expect(consent.allows('marketing')).toBe(false)
    expect(visit({ region: 'DE' }, { revision: 1 }).asks()).toBe('consent')
  })

  test('a later decision names what it grants, and the rest is denied', () => {
    const consent = visit()
    consent.acknowledge()
    consent.save({ media: true })
    expect(consent.$choices.get()).toMatchObject({
      media: true,
      marketing: false,
      statistics: false,
    })
  })
})

describe('isOptedOut', () => {
  test('is true while a signal denies a sale, and false after a yes by name', () => {
    const consent = visit(signalled)
    expect(consent.isOptedOut()).toBe(true)
    consent.accept()
    expect(consent.isOptedOut()).toBe(true)
    consent.save({ marketing: true })
    expect(consent.isOptedOut()).toBe(false)
  })

  test('is false without a signal, a sale or a policy, and where the signal has no legal force', () => {
    expect(visit().isOptedOut()).toBe(false)
    expect(visit(signalled, { categories: { essential, statistics } }).isOptedOut()).toBe(false)
    expect(visit({ region: 'US-VA', ...signalled }).isOptedOut()).toBe(false)
    forgetPage()
    vi.stubGlobal('navigator', { globalPrivacyControl: true })
    expect(createConsent({ categories: all }).isOptedOut()).toBe(false)
  })
})

test('Do Not Track counts only if the site says so', () => {
  vi.stubGlobal('navigator', { doNotTrack: '1' })
  const live = { isSignalled: undefined }
  expect(visit(live).allows('marketing')).toBe(true)
  expect(visit({ ...live, doNotTrack: true }).allows('marketing')).toBe(false)
})

test('on a server the header is the signal', () => {
  const headers = new Headers({ 'Sec-GPC': '1' })
  const isSignalled = () => headers.get('sec-gpc') === '1'
  expect(visit({ isSignalled }).$choices.get()).toMatchObject({
    marketing: false,
    statistics: true,
  })
})

describe('onDecision', () => {
  test('is called once for each decision on this page, with the rules that applied', () => {
    const onDecision = vi.fn<NonNullable<ConsentOptions['onDecision']>>()
    const consent = visit({}, { onDecision })
    expect(onDecision).not.toHaveBeenCalled()
    consent.acknowledge()
    consent.reject()
    expect(onDecision.mock.calls).toMatchObject([
      [{ record: { how: 'notice' } }],
      [
        {
          record: { how: 'api', revision: '0', choices: { marketing: false } },
          applied: {
            region: 'US-CA',
            policies: { marketing: 'opt-out', statistics: 'notice', media: 'opt-out' },
            isSignalled: false,
          },
        },
      ],
    ])
    expect(onDecision.mock.calls[1]?.[0].record).toEqual(consent.$record.get())
  })

  test('an error in it loses no decision', () => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => {})
    const consent = visit(
      {},
      {
        onDecision() {
          throw new Error('no')
        },
      },
    )
    consent.reject()
    expect(consent.allows('marketing')).toBe(false)
    expect(report).toHaveBeenCalledOnce()
    report.mockRestore()
  })
})
