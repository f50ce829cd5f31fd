import { afterEach, expect, test, vi } from 'vitest'
import { createConsent } from '../../../src/consent/createConsent.ts'
import { historyOf } from '../../../src/consent/history.ts'
import { createRules } from '../../../src/guard/createRules.ts'

const service = (id: string, host: string, more: object = {}) => ({
  id,
  name: id,
  hosts: [host],
  ...more,
})
const make = (known: Parameters<typeof createRules>[1] = []) => {
  // In development, a pattern that covers the record is an error.
  vi.stubEnv('NODE_ENV', 'production')
  const consent = createConsent({
    categories: {
      essential: {
        required: true,
        cookies: ['session'],
        services: [service('cdn', 'cdn.example')],
      },
      analytics: {
        cookies: ['own_*', { name: 'fr', domain: 'other.example' }, 'consent*'],
        services: [
          service('one', '*.one.example', { cookies: ['_x', { name: 'l*', storage: 'local' }] }),
          service('tags', 'tags.example/a/'),
        ],
      },
      ads: {
        services: [
          service('two', 'tags.example', { cookies: ['_x', 'session'] }),
          service('advanced', 'ads.example', { startsDenied: true }),
        ],
      },
    },
  })
  return { consent, ...createRules(consent, known) }
}
let stop = () => {}
const rules = (known?: Parameters<typeof createRules>[1]) => {
  const made = make(known)
  stop = made.consent.stop
  return made
}
afterEach(() => {
  stop()
  vi.unstubAllEnvs()
})

const ids = (keep: ReturnType<ReturnType<typeof make>['keepsAddress']>) =>
  keep?.owners.map(({ id }) => id).join()

test('holds an address while every service that lists it is denied', () => {
  const { keepsAddress } = rules()
  expect(ids(keepsAddress('https://a.one.example/x'))).toBe('one')
  expect(ids(keepsAddress('//tags.example/a/b'))).toBe('tags')
  expect(ids(keepsAddress('wss://tags.example/b'))).toBe('two')
  for (const free of [
    'https://cdn.example/',
    'https://other.example/',
    '/own',
    '',
    'http://:',
    'data:,',
    undefined,
    null,
    {},
  ])
    expect(keepsAddress(free)).toBe(undefined)
})

test('the most specific match wins, as for a pixel on a site of embeds', () => {
  const { consent, keepsAddress } = rules()
  consent.save({ two: true })
  expect(keepsAddress('https://tags.example/b')).toBe(undefined)
  expect(ids(keepsAddress('https://tags.example/a/b'))).toBe('tags')
  consent.save({ two: false, tags: true })
  expect(ids(keepsAddress('https://tags.example/b'))).toBe('two')
  expect(keepsAddress('https://tags.example/a/b')).toBe(undefined)
})

test('a scheme and a wildcard add no specificity: a pixel on a site of embeds stays denied', () => {
  for (const [embed, pixel] of [
    ['https://*.site.example', 'www.site.example/tr'],
    ['*.site.example', 'www.site.example'],
  ] as const) {
    const consent = createConsent({
      categories: {
        essential: { required: true },
        media: { services: [service('embed', embed)] },
        ads: { services: [service('pixel', pixel)] },
      },
    })
    consent.save({ media: true })
    const { keepsAddress } = createRules(consent, [])
    expect(ids(keepsAddress('https://www.site.example/tr?id=1'))).toBe('pixel')
    expect(keepsAddress('https://a.site.example/tr')).toBe(undefined)
    consent.stop()
  }
})

test('allows an address when any service with the most specific match is allowed', () => {
  const stranger = { id: 'stranger', hosts: ['*.one.example'] }
  const { consent, keepsAddress } = rules([stranger])
  expect(ids(keepsAddress('https://a.one.example/x'))).toBe('one,stranger')
  consent.save({ one: true })
  expect(keepsAddress('https://a.one.example/x')).toBe(undefined)
})

test('allows addresses that are loaded once, or started under denied signals', () => {
  const { consent, keepsAddress } = rules()
  expect(keepsAddress('https://ads.example/')).toBe(undefined)
  historyOf(consent.name).loadedOnce.add('one')
  expect(keepsAddress('https://a.one.example/')).toBe(undefined)
})

test('holds a name in its own kind of storage, unless an allowed service lists it', () => {
  const { consent, keepsName } = rules()
  expect(ids(keepsName('cookie', '_x'))).toBe('one,two')
  expect(ids(keepsName('cookie', 'own_1'))).toBe('analytics')
  expect(ids(keepsName('local', 'lx'))).toBe('one')
  expect(keepsName('session', 'lx')).toBe(undefined)
  expect(keepsName('cookie', 'lx')).toBe(undefined)
  expect(keepsName('cookie', 'session')).toBe(undefined)
  expect(keepsName('cookie', 'fr')).toBe(undefined)
  expect(ids(keepsName('cookie', 'consents'))).toBe('analytics')
  expect(keepsName('cookie', 'consent')).toBe(undefined)
  historyOf(consent.name).loadedOnce.add('one')
  expect(ids(keepsName('local', 'lx'))).toBe('one')
  consent.save({ two: true })
  expect(keepsName('cookie', '_x')).toBe(undefined)
})

test('is idle when everything with hosts or cookies is granted, and nothing unknown is left', () => {
  const { consent, isIdle } = rules([{ id: 'one', hosts: ['a.example'] }, { id: 'empty' }])
  expect(isIdle()).toBe(false)
  consent.accept()
  expect(isIdle()).toBe(true)
  consent.withdraw('one')
  expect(isIdle()).toBe(false)
})

test('holds known services forever, and checks declared ones first', () => {
  const {
    consent,
    keepsAddress,
    keepsName,
    isIdle,
    stop: end,
  } = rules([{ id: 'stranger', hosts: ['*.one.example', 'stranger.example'], cookies: ['_s*'] }])
  expect(ids(keepsAddress('https://a.one.example/'))).toBe('one,stranger')
  consent.accept()
  expect(keepsAddress('https://a.one.example/')).toBe(undefined)
  expect(ids(keepsAddress('https://stranger.example/'))).toBe('stranger')
  expect(ids(keepsName('cookie', '_s1'))).toBe('stranger')
  expect(isIdle()).toBe(false)
  end()
  expect([keepsAddress('https://stranger.example/'), keepsName('cookie', '_s1'), isIdle()]).toEqual(
    [undefined, undefined, true],
  )
})
