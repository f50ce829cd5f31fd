import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Categories } from '../../../src/catalog/catalog.ts'
import { createConsent } from '../../../src/consent/createConsent.ts'
import { policyOf } from '../../../src/consent/policyOf.ts'
import { memoryStorage } from '../../../src/persist/memoryStorage.ts'
import { regions } from '../../../src/policy/regions.ts'
import { forgetPage } from '../support/forgetPage.ts'

const categories = {
  essential: { required: true },
  analytics: { services: [{ id: 'counter', name: 'Counter' }] },
  marketing: { sale: true },
} as const satisfies Categories
const setUp = (options = {}) => createConsent({ categories, storage: memoryStorage(), ...options })

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 4, 3, 12) }))
afterEach(() => {
  vi.useRealTimers()
  forgetPage()
})

test('explains before and after a decision', () => {
  const consent = setUp()
  expect(consent.explain('analytics')).toBe('held: analytics waits for a decision')
  expect(consent.explain('essential')).toBe('open: essential is always on')
  consent.save({ analytics: false, counter: true }, 'settings')
  expect(consent.explain('analytics')).toBe(
    'held: analytics is denied since May 3, 2026, by settings',
  )
  expect(consent.explain('counter')).toBe('open: counter is granted since May 3, 2026, by settings')
  expect(consent.explain('!analytics')).toBe(
    'open: analytics is denied since May 3, 2026, by settings',
  )
  consent.accept()
  expect(consent.explain('counter')).toBe(
    'open: counter is granted since May 3, 2026, by api, with analytics',
  )
})

test('explains an element, an expression, and an invalid id', () => {
  const consent = setUp()
  const frame = document.createElement('iframe')
  expect(consent.explain(frame)).toBe('open: without data-consent, nothing holds it')
  frame.dataset['consent'] = 'analytics  marketing'
  consent.save({ analytics: true }, 'banner')
  expect(consent.explain(frame)).toBe('held: marketing is denied since May 3, 2026, by banner')
  expect(consent.explain('essential analytics')).toBe(
    'open: essential is always on; analytics is granted since May 3, 2026, by banner',
  )
  expect(consent.explain('analitycs')).toBe('held: no category or service has the id "analitycs"')
})

test('explains a policy, and a signal', () => {
  let isSignalled = false
  const policy = policyOf({ region: 'US-CA', regions, isSignalled: () => isSignalled })
  const consent = setUp({ policy })
  expect(consent.explain('marketing')).toBe(
    'open: marketing is on until an objection, by the policy',
  )
  consent.acknowledge()
  expect(consent.explain('marketing')).toBe(
    'open: marketing is on until an objection, by the policy',
  )
  isSignalled = true
  consent.save({ analytics: true })
  expect(consent.explain('marketing')).toBe(
    'held: marketing is denied by the browser’s opt-out signal',
  )
})
