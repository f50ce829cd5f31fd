import { afterEach, expect, test, vi } from 'vitest'
import type { CookieOptions } from '../../../src/persist/cookieOptions.ts'
import { cookieStorage } from '../../../src/persist/cookieStorage.ts'

afterEach(() => vi.unstubAllEnvs())

const badCookie = expect.objectContaining({ code: 'bad-cookie' }) as Error

/** With these, no decision would be found again. */
const useless: [string, CookieOptions][] = [
  ['a name with a space', { name: 'my consent' }],
  ['a name with a semicolon', { name: 'consent;x' }],
  ['a name with an equals sign', { name: 'a=b' }],
  ['a name beyond ASCII', { name: 'Einwilligung-für-alles' }],
  ['an empty name', { name: '' }],
  ['a path that is relative', { path: 'shop' }],
  ['no days', { days: 0 }],
  ['days below zero', { days: -1 }],
  ['days that are no number', { days: NaN }],
  ['days without end', { days: Infinity }],
]

test.each(useless)('%s throws, in production too', (_, options) => {
  expect(() => cookieStorage(options)).toThrow(badCookie)
  vi.stubEnv('NODE_ENV', 'production')
  expect(() => cookieStorage(options)).toThrow(badCookie)
})

test.each<[string, CookieOptions]>([
  ['a path with a semicolon', { path: '/a;b' }],
  ['a domain with a scheme', { domain: 'https://example.com' }],
  ['a domain with a port', { domain: 'example.com:8080' }],
  ['a domain with a path', { domain: 'example.com/shop' }],
  ['a domain with a star', { domain: '*.example.com' }],
  ['SameSite=None without Secure', { sameSite: 'None', secure: false }],
  ['a partitioned cookie without Secure', { partitioned: true, secure: false }],
  ['a partitioned cookie with another SameSite', { partitioned: true, sameSite: 'Lax' }],
  ['__Secure- without Secure', { name: '__Secure-consent', secure: false }],
  ['__Host- without Secure', { name: '__Host-consent', secure: false }],
  ['__Host- with a domain', { name: '__Host-consent', domain: 'example.com' }],
  ['__Host- with a path', { name: '__host-consent', path: '/shop' }],
  ['__Http-, which scripts cannot set', { name: '__Http-consent' }],
  ['__Host-Http-, which scripts cannot set', { name: '__Host-Http-consent' }],
])('%s is explained in development, and tolerated in production', (_, options) => {
  expect(() => cookieStorage(options)).toThrow(badCookie)
  vi.stubEnv('NODE_ENV', 'production')
  expect(() => cookieStorage(options)).not.toThrow()
})

test.each<[string, CookieOptions]>([
  ['the defaults', {}],
  ['a domain', { domain: 'example.com' }],
  ['a domain with a leading dot', { domain: '.example.co.uk' }],
  ['one without a domain', { domain: '' }],
  ['every option', { name: 'my_consent-2.0', path: '/shop/', days: 0.5, sameSite: 'Strict' }],
  ['a partitioned cookie', { partitioned: true }],
  ['SameSite=None with Secure', { sameSite: 'None', secure: true }],
  ['__Host-', { name: '__Host-consent', secure: true }],
])('%s is valid', (_, options) => {
  expect(() => cookieStorage(options)).not.toThrow()
})
