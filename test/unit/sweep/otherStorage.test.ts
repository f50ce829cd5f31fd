import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createConsent } from '../../../src/consent/createConsent.ts'
import { forgetPage } from '../support/forgetPage.ts'
import { sweep } from '../../../src/sweep/sweep.ts'

const both = (name: string) =>
  [
    { name, storage: 'local' },
    { name, storage: 'session' },
  ] as const

const setUp = () => {
  const consent = createConsent({
    categories: {
      essential: { required: true },
      forms: { cookies: both('vendor-basket') },
      analytics: { cookies: [...both('vendor-*'), { name: 'only-cookie' }] },
    },
  })
  sweep(consent)
  return consent
}

beforeEach(() => {
  for (const storage of [localStorage, sessionStorage])
    for (const name of ['vendor-1', 'vendor-2', 'vendor-basket', 'only-cookie', 'strange'])
      storage.setItem(name, '1')
})
afterEach(() => {
  forgetPage()
  vi.restoreAllMocks()
  localStorage.clear()
  sessionStorage.clear()
})

test('matches keys of both storages, and leaves those of allowed services', () => {
  setUp().save({ forms: true })
  const left = ['only-cookie', 'strange', 'vendor-basket']
  expect(Object.keys(localStorage).sort()).toEqual(left)
  expect(Object.keys(sessionStorage).sort()).toEqual(left)
})

test('erases after a yes for one page view and the denial that follows', () => {
  const consent = setUp()
  consent.accept()
  expect(localStorage.getItem('vendor-1')).toBe('1')
  consent.withdraw()
  expect(localStorage.getItem('vendor-1')).toBe(null)
})

test('erases the others when one storage throws on each access', () => {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError')
  })
  const consent = setUp()
  expect(() => consent.reject()).not.toThrow()
  expect(sessionStorage.getItem('vendor-1')).toBe(null)
})
