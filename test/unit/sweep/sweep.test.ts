import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createConsent } from '../../../src/consent/createConsent.ts'
import { forgetPage } from '../support/forgetPage.ts'
import { memoryStorage } from '../../../src/persist/memoryStorage.ts'
import { sweep } from '../../../src/sweep/sweep.ts'
import { categories } from '../support/categories.ts'
import { settled } from '../support/settled.ts'

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
  test('erases nothing while undecided, nor after a yes', () => {
    const { consent } = setUp()
    expect(names()).toEqual(everything)
    consent.accept()
    expect(names()).toEqual(everything)
  })

  test('erases what denied services declare, and only that', () => {
    const { consent } = setUp()
    consent.reject()
    expect(names()).toEqual(['consent', 'session', 'strange'])
    expect(Object.keys(localStorage)).toEqual(['visits'])
    expect(Object.keys(sessionStorage)).toEqual([])
  })

  test('leaves what an allowed service declares too', () => {
    const { consent } = setUp()
    consent.save({ media: true })
    expect(names()).toEqual(['consent', 'session', 'shared', 'strange'])
  })

  test('erases one service', () => {
    const { consent } = setUp()
    consent.save({ analytics: true, stats: false, media: false })
    expect(names()).toEqual(['consent', 'own_x', 'session', 'strange'])
  })

  test('erases leftovers at the start', () => {
    setUp(`1.0.${String(Math.floor(Date.now() / 1000))}.banner.abc.!analytics:!forms:!media`)
    expect(names()).toEqual(['consent', 'session', 'strange'])
  })

  test('never erases the record itself, even if a production build accepts such a pattern', () => {
    vi.stubEnv('NODE_ENV', 'production')
    const consent = createConsent({
      categories: { essential: { required: true }, all: { cookies: ['*'] } },
    })
    sweep(consent)
    consent.reject()
    vi.unstubAllEnvs()
    expect(names()).toEqual(['consent'])
  })

  test('tries each place once for cookies that no script can erase', async () => {
    const written = vi.spyOn(Document.prototype, 'cookie', 'set').mockReturnValue()
    setUp().consent.save({ media: true })
    await settled()
    const texts = written.mock.calls.map(([text]) => text)
    expect(texts).not.toEqual([])
    expect(new Set(texts).size).toBe(texts.length)
  })

  test('stops on a yes during the erasure', async () => {
    for (let index = 0; index < 250; index++) document.cookie = `_s_${index}=1; path=/`
    const written = vi.spyOn(Document.prototype, 'cookie', 'set').mockReturnValue()
    const { consent } = setUp()
    consent.reject()
    const before = written.mock.calls.length
    expect(before).toBeLessThan(250)
    consent.accept()
    await new Promise((resolve) => setTimeout(resolve, 150))
    expect(written).toHaveBeenCalledTimes(before)
  })

  test('continues where storage is blocked', () => {
    vi.spyOn(Document.prototype, 'cookie', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    const { consent } = setUp()
    consent.reject()
    expect(Object.keys(sessionStorage)).toEqual([])
  })

  test('ends with stop', () => {
    const { consent, stop } = setUp()
    stop()
    consent.reject()
    expect(names()).toEqual(everything)
  })
})
