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

test('patterns hold for keys of both storages, and what is allowed keeps its own', () => {
  setUp().save({ forms: true })
  const left = ['only-cookie', 'strange', 'vendor-basket']
  expect(Object.keys(localStorage).sort()).toEqual(left)
  expect(Object.keys(sessionStorage).sort()).toEqual(left)
})

test('a yes for one page view is swept with the no that follows', () => {
  const consent = setUp()
  consent.accept()
  expect(localStorage.getItem('vendor-1')).toBe('1')
  consent.withdraw()
  expect(localStorage.getItem('vendor-1')).toBe(null)
})

test('a storage that throws at each access does not keep the others from being swept', () => {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError')
  })
  const consent = setUp()
  expect(() => consent.reject()).not.toThrow()
  expect(sessionStorage.getItem('vendor-1')).toBe(null)
})
