import { afterEach, expect, test } from 'vitest'
import type { Categories } from '../../../src/catalog/catalog.ts'
import { createConsent } from '../../../src/consent/createConsent.ts'
import { memoryStorage } from '../../../src/persist/memoryStorage.ts'
import * as services from '../../../src/services/index.ts'
import type { CookieDeclaration } from '../../../src/vendor/cookie.ts'
import { forgetPage } from '../support/forgetPage.ts'

afterEach(forgetPage)

const essential = {
  required: true,
  cookies: ['session', 'wp_login', { name: 'basket', storage: 'local' }],
  services: [{ id: 'login', name: 'Login', cookies: ['auth_token', { name: 'a', domain: 'b.c' }] }],
} as const
const make = (cookie: CookieDeclaration, categories: Categories = {}) =>
  createConsent({ categories: { essential, analytics: { cookies: [cookie] }, ...categories } })

test.each<[string, CookieDeclaration]>([
  ['everything', '*'],
  ['everything, in two stars', '**'],
  ['all keys of localStorage', { name: '*', storage: 'local' }],
  ['the record', 'consent'],
  ['a pattern that covers the record', 'con*'],
  ['a pattern that covers a cookie of a required category', 'wp_*'],
  ['a pattern that covers a cookie of a required service', 'auth*'],
  ['a pattern that covers a key of a required category', { name: 'b*', storage: 'local' }],
])('%s is no valid pattern', (_, cookie) => {
  expect(() => make(cookie)).toThrow(expect.objectContaining({ code: 'bad-pattern' }) as Error)
})

test.each<[string, CookieDeclaration]>([
  ['a pattern beside the record', 'consent_*'],
  ['one name in two lists', 'session'],
  ['a pattern in another storage', { name: 'wp_*', storage: 'session' }],
  ['a pattern for cookies of another site', { name: '*', domain: 'vendor.example' }],
  ['a name that another site uses too', 'a*b'],
])('%s is valid', (_, cookie) => {
  expect(() => make(cookie)).not.toThrow()
})

test('a required category can’t spare every cookie', () => {
  const categories = { essential: { required: true, cookies: ['*'] } }
  expect(() => createConsent({ categories })).toThrow('"*"')
})

test('a record in another storage covers no cookie', () => {
  const storage = { ...memoryStorage(), kind: 'local' } as const
  const categories = { essential, analytics: { cookies: ['consent'] } }
  expect(() => createConsent({ categories, storage })).not.toThrow()
})

test('presets work side by side, whichever of them is required', () => {
  const { stripe, googleAnalytics, hubspot, recaptcha, zendesk } = services
  expect(() =>
    createConsent({
      categories: {
        essential: { required: true, services: [stripe(), recaptcha(), zendesk({ key: 'k' })] },
        analytics: { services: [googleAnalytics({ id: 'G-1' }), hubspot({ id: '1' })] },
      },
    }),
  ).not.toThrow()
})
