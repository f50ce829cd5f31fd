import { afterEach, expect, test, vi } from 'vitest'
import { createConsent } from '../../../src/consent/createConsent.ts'
import type { CookieOptions } from '../../../src/persist/cookieOptions.ts'
import { cookieStorage } from '../../../src/persist/cookieStorage.ts'
import { forgetPage } from '../support/forgetPage.ts'

const categories = { essential: { required: true }, analytics: {} } as const
const stops: (() => void)[] = []

/** A page of the site; one more is another tab. */
const visit = (options: CookieOptions = {}) => {
  forgetPage()
  const consent = createConsent({ categories, storage: cookieStorage(options) })
  stops.push(consent.stop)
  return consent
}
const inCookie = () => /(?:^|; )consent=([^;]*)/.exec(document.cookie)?.[1]

afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  forgetPage()
  vi.restoreAllMocks()
  for (const name of ['consent', 'other']) document.cookie = `${name}=; Max-Age=0; Path=/`
})

test('the next page reads the choice', () => {
  visit().save({ analytics: true }, 'banner')
  expect(visit().allows('analytics')).toBe(true)
  visit().reject()
  expect(visit().$record.get()?.choices).toEqual({ analytics: false })
})

test('the cookie expires after the given days, from the decision on', () => {
  vi.useFakeTimers({ now: new Date('2026-11-22T12:00:00Z') })
  const written = vi.spyOn(Document.prototype, 'cookie', 'set')
  visit({ days: 30 }).accept()
  vi.setSystemTime(new Date('2026-11-29T12:00:00Z'))
  visit({ days: 30 })
  vi.useRealTimers()
  expect(written).toHaveBeenCalledTimes(2)
  for (const [text] of written.mock.calls) expect(text).toContain('Tue, 22 Dec 2026 12:00:00 GMT')
})

test.each([
  'true',
  '%E0%A4%A',
  '%7B%22analytics%22%3Atrue%7D',
  '1.0.1763841000.banner.abc.analytics:analytics',
  '',
])('the cookie %j decides nothing, and is replaced', (text) => {
  document.cookie = `consent=${text}; Path=/`
  const consent = visit()
  expect(consent.$record.get()).toBe(undefined)
  expect(consent.allows('analytics')).toBe(false)
  consent.accept()
  expect(visit().allows('analytics')).toBe(true)
})

test('the choice holds for the page view when cookies are refused', () => {
  vi.spyOn(Document.prototype, 'cookie', 'set').mockReturnValue(undefined)
  const consent = visit()
  consent.accept()
  expect(consent.allows('analytics')).toBe(true)
  document.dispatchEvent(new Event('visibilitychange'))
  expect(consent.allows('analytics')).toBe(true)
  expect(visit().allows('analytics')).toBe(false)
})

test('another tab follows a decision and its end', async () => {
  const [one, other] = [visit(), visit()]
  one.accept()
  await vi.waitFor(() => expect(other.$record.get()).toEqual(one.$record.get()))
  other.withdraw()
  await vi.waitFor(() => expect(one.$record.get()).toEqual(other.$record.get()))
  expect(one.allows('analytics')).toBe(false)
})

test('a deleted cookie changes nothing in the open page', () => {
  const consent = visit()
  consent.accept()
  document.cookie = 'consent=; Max-Age=0; Path=/'
  window.dispatchEvent(new Event('pageshow'))
  expect(consent.allows('analytics')).toBe(true)
})

test('a page from the back/forward cache follows the cookie', () => {
  const consent = visit()
  consent.accept()
  const later = Math.floor(Date.now() / 1000) + 60
  document.cookie = `consent=1.0.${later}.banner.theirs.!analytics; Path=/`
  window.dispatchEvent(new Event('pageshow'))
  expect(consent.allows('analytics')).toBe(false)
})

test('two names hold two choices', () => {
  const one = visit()
  const other = createConsent({ categories, storage: cookieStorage({ name: 'other' }) })
  stops.push(other.stop)
  one.accept()
  expect(other.allows('analytics')).toBe(false)
  other.reject()
  expect(one.allows('analytics')).toBe(true)
  expect(inCookie()).toContain('.analytics')
  expect(document.cookie).toContain('!analytics')
})

test('a stopped page still stores its decisions', () => {
  const consent = visit()
  consent.stop()
  expect(() => consent.accept()).not.toThrow()
  expect(inCookie()).toContain('.analytics')
})

test('a cookie of the same second doesn’t undo a decision here, as it may lag behind', () => {
  vi.useFakeTimers({ now: new Date('2026-11-22T12:00:00Z'), toFake: ['Date'] })
  const consent = visit()
  consent.reject()
  document.cookie = `consent=1.0.${Date.now() / 1000}.banner.theirs.analytics; Path=/`
  window.dispatchEvent(new Event('pageshow'))
  vi.useRealTimers()
  expect(consent.allows('analytics')).toBe(false)
})

test('a stopped page closes its channel', () => {
  const close = vi.spyOn(BroadcastChannel.prototype, 'close')
  visit().stop()
  expect(close).toHaveBeenCalledOnce()
})

/** Runs once, in the middle of the next write: what another process does meanwhile. */
const duringNextWrite = (run: () => void) => {
  const original = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')
  let isDue = true
  vi.spyOn(Document.prototype, 'cookie', 'set').mockImplementation((text) => {
    if (isDue) {
      isDue = false
      run()
    }
    original?.set?.call(document, text)
  })
}
const daysAgo = (days: number) => String(Math.floor(Date.now() / 1000 - days * 86_400))

test('keeps a denial that arrives while another page stores the old yes again', async () => {
  document.cookie = `consent=1.0.${daysAgo(10)}.banner.old.analytics; Path=/`
  const one = visit()
  duringNextWrite(() => one.reject())
  const other = visit()
  expect(other.allows('analytics')).toBe(true)
  expect(inCookie()).toContain('.old.')
  await vi.waitFor(() => {
    expect(inCookie()).toContain('.!analytics')
    expect(other.allows('analytics')).toBe(false)
  })
  expect(one.allows('analytics')).toBe(false)
})

test('keeps it, too, if the tab that denied is closed by then', async () => {
  document.cookie = `consent=1.0.${daysAgo(10)}.banner.old.analytics; Path=/`
  const one = visit()
  duringNextWrite(() => {
    one.reject()
    one.stop()
  })
  const other = visit()
  await vi.waitFor(() => expect(other.allows('analytics')).toBe(false))
  expect(inCookie()).toContain('.!analytics')
})

test('reads a denial that arrives before the page listens', () => {
  document.cookie = `consent=1.0.${daysAgo(0)}.banner.old.analytics; Path=/`
  const storage = cookieStorage()
  const no = `1.0.${daysAgo(-0.001)}.banner.no.!analytics`
  const consent = createConsent({
    categories,
    storage: {
      ...storage,
      watch(changed) {
        document.cookie = `consent=${no}; Path=/`
        return storage.watch(changed)
      },
    },
  })
  stops.push(consent.stop)
  expect(consent.allows('analytics')).toBe(false)
})

test('a visit stores the record again, but not on the day of the decision, nor beyond its end', () => {
  const written = vi.spyOn(Document.prototype, 'cookie', 'set')
  for (const [days, times] of [
    [0.9, 0],
    [1.1, 1],
    [6, 1],
    [181, 1],
  ] as const) {
    document.cookie = `consent=1.0.${daysAgo(days)}.banner.old.analytics; Path=/`
    written.mockClear()
    visit()
    expect(written).toHaveBeenCalledTimes(times)
  }
  document.cookie = `consent=1.0.${daysAgo(183)}.banner.old.analytics; Path=/`
  visit()
  expect(inCookie()).toBe(undefined)
})
