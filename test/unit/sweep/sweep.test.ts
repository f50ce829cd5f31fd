import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createConsent } from '../../../src/consent/createConsent.ts'
import { forgetPage } from '../support/forgetPage.ts'
import { memoryStorage } from '../../../src/persist/memoryStorage.ts'
import { sweep } from '../../../src/sweep/sweep.ts'
import { categories } from '../support/categories.ts'

const names = () =>
  document.cookie
    .split('; ')
    .map((pair) => pair.split('=')[0])
    .sort()

beforeEach(() => {
  for (const name of ['consent', 'session', 'own_x', '_s', '_s_1', 'shared', 'strange'])
    document.cookie = `${name}=1; path=/`
  localStorage.setItem('seen', '1')
  localStorage.setItem('visits', '1')
  sessionStorage.setItem('visits', '1')
})
afterEach(() => {
  forgetPage()
  vi.restoreAllMocks()
  for (const name of names()) document.cookie = `${name ?? ''}=; Max-Age=0; path=/`
  localStorage.clear()
  sessionStorage.clear()
})

const setUp = (text?: string) => {
  const consent = createConsent({ categories, storage: memoryStorage(text) })
  const stop = sweep(consent)
  return { consent, stop }
}
const everything = ['_s', '_s_1', 'consent', 'own_x', 'session', 'shared', 'strange']

describe('sweep', () => {
  test('touches nothing while undecided, nor after a yes', () => {
    const { consent } = setUp()
    expect(names()).toEqual(everything)
    consent.accept()
    expect(names()).toEqual(everything)
  })

  test('erases what the denied declare, and only that', () => {
    const { consent } = setUp()
    consent.reject()
    expect(names()).toEqual(['consent', 'session', 'strange'])
    expect(Object.keys(localStorage)).toEqual(['visits'])
    expect(Object.keys(sessionStorage)).toEqual([])
  })

  test('keeps what somebody who is allowed declares too', () => {
    const { consent } = setUp()
    consent.save({ media: true })
    expect(names()).toEqual(['consent', 'session', 'shared', 'strange'])
  })

  test('erases one service', () => {
    const { consent } = setUp()
    consent.save({ analytics: true, stats: false, media: false })
    expect(names()).toEqual(['consent', 'own_x', 'session', 'strange'])
  })

  test('erases at the start what was left behind', () => {
    setUp(`1.0.${String(Math.floor(Date.now() / 1000))}.banner.abc.!analytics:!forms:!media`)
    expect(names()).toEqual(['consent', 'session', 'strange'])
  })

  test('never erases the record itself', () => {
    const consent = createConsent({
      categories: { essential: { required: true }, all: { cookies: ['*'] } },
    })
    sweep(consent)
    consent.reject()
    expect(names()).toEqual(['consent'])
  })

  test('goes on where storage is blocked', () => {
    vi.spyOn(Document.prototype, 'cookie', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    const { consent } = setUp()
    consent.reject()
    expect(Object.keys(sessionStorage)).toEqual([])
  })

  test('sweeps no longer after stop', () => {
    const { consent, stop } = setUp()
    stop()
    consent.reject()
    expect(names()).toEqual(everything)
  })
})
