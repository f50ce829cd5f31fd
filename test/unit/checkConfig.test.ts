import { afterEach, beforeEach, describe, expect, test, vi, type MockInstance } from 'vitest'
import { checkConfig } from '../../src/checkConfig.ts'

const essential = { required: true }
const withAnalytics = (analytics: unknown) => ({ categories: { essential, analytics } })

let errors: MockInstance<typeof console.error>
let warnings: MockInstance<typeof console.warn>
beforeEach(() => {
  errors = vi.spyOn(console, 'error').mockImplementation(() => {})
  warnings = vi.spyOn(console, 'warn').mockImplementation(() => {})
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

test('accepts the README’s configuration', () => {
  const config = {
    categories: {
      essential: {
        required: true,
        cookies: [{ name: 'session', days: 0, purpose: 'Keeps you in.' }],
      },
      analytics: {
        title: 'Counting',
        services: [
          { use: 'googleAnalytics', id: 'G-1' },
          { use: 'hotjar', id: 1234567 },
          { id: 'own', name: 'Own', cookies: ['_o'], hosts: ['own.example'] },
          { id: 'other', name: 'Other', purpose: 'Zählt Besuche.', lang: 'de' },
        ],
        cookies: ['_x', { name: 'y', storage: 'local' }],
      },
      forms: {},
    },
    signals: [{ use: 'dataLayer' }],
    cookie: {
      name: 'c',
      domain: 'shop.example',
      path: '/',
      days: 90,
      secure: true,
      sameSite: 'None',
      partitioned: true,
    },
    ...{ revision: 'auto', reload: 'never', timeout: 0, policyUrl: '/', imprintUrl: '/i' },
    ...{
      widget: false,
      rejectButton: true,
      floatingButton: false,
      styles: true,
      controls: '#bar, footer',
    },
    texts: {
      accept: 'Sure',
      categories: { analytics: { title: 'Counting', description: 'Counts.' } },
      storageKinds: { cookie: 'Cookie' },
    },
  }
  expect(checkConfig(config)).toEqual(config)
  expect(errors).not.toHaveBeenCalled()
  expect(warnings).not.toHaveBeenCalled()
})

describe.each(['production', 'development'])('in %s', (mode) => {
  beforeEach(() => vi.stubEnv('NODE_ENV', mode))

  test.each([
    ['no object', null, 'it'],
    ['a list', [], 'it'],
    ['no categories', {}, 'categories'],
    ['a category that is null', withAnalytics(null), 'categories.analytics'],
    ['services that are no list', withAnalytics({ services: {} }), 'categories.analytics.services'],
    [
      'a service that is a name',
      withAnalytics({ services: ['googleAnalytics'] }),
      'categories.analytics.services.0',
    ],
    [
      'a service without an id',
      withAnalytics({ services: [{ name: 'Own' }] }),
      'categories.analytics.services.0.use',
    ],
    [
      'a service whose hosts are a text',
      withAnalytics({ services: [{ id: 'own', hosts: 'own.example' }] }),
      'categories.analytics.services.0.hosts',
    ],
    ['cookies that are no list', withAnalytics({ cookies: '_ga' }), 'categories.analytics.cookies'],
    [
      'a cookie without a name',
      withAnalytics({ cookies: ['a', { pattern: '_ga' }] }),
      'categories.analytics.cookies.1.name',
    ],
    [
      'a cookie that is a number',
      withAnalytics({ cookies: [5] }),
      'categories.analytics.cookies.0',
    ],
    [
      'a storage that nobody knows',
      withAnalytics({ cookies: [{ name: 'a', storage: 'localStorage' }] }),
      'categories.analytics.cookies.0.storage',
    ],
    ['signals that are no list', { categories: { essential }, signals: {} }, 'signals'],
    ['a lifetime in quotes', { categories: { essential }, cookie: { days: '9' } }, 'cookie.days'],
    ['a cookie that is null', { categories: { essential }, cookie: null }, 'cookie'],
  ])('throws, and names the place: %s', (_, config, place) => {
    expect(() => checkConfig(config)).toThrow(
      expect.objectContaining({ code: 'bad-config' }) as Error,
    )
    const end = mode === 'production' ? '' : ' must be '
    expect(() => checkConfig(config)).toThrow(place + end)
  })

  test.each([
    ['locale', 'deutsch', undefined],
    ['storage', 'local', undefined],
    ['trust', true, undefined],
    ['policy', { regions: {} }, undefined],
    ['policy', { region: 5 }, undefined],
    ['policy', { gpc: 'always' }, undefined],
    ['onDecision', {}, undefined],
    ['policyUrl', 5, undefined],
    ['imprintUrl', {}, undefined],
    ['timeout', '9', undefined],
    ['texts', 'Sure', undefined],
    ['texts', { accept: null }, undefined],
    ['texts', { categories: null }, undefined],
    ['texts', { categories: { analytics: 'Counting' } }, undefined],
    ['controls', 5, ':not(*)'],
    ['controls', '>>', ':not(*)'],
  ])('removes and reports what would break later: %s %j', (option, value, instead) => {
    const categories = { essential }
    const config = checkConfig({ categories, [option]: value })
    expect(config).toEqual({ categories, [option]: instead })
    expect(errors).toHaveBeenCalledOnce()
    expect(String(errors.mock.lastCall)).toContain(option)
  })
})

test('in development, reports "false" in quotes', () => {
  checkConfig({ categories: { essential }, widget: 'false' })
  expect(String(errors.mock.lastCall)).toContain('widget must be true or false, without quotes')
})

test('in production, leaves harmless values', async () => {
  vi.stubEnv('NODE_ENV', 'production')
  vi.resetModules()
  const built = await import('../../src/checkConfig.ts')
  const analytics = { service: [], required: 'false', title: null }
  const config = { ...withAnalytics(analytics), policyURL: '/', reload: 'allways', rejectButton: 0 }
  expect(built.checkConfig(config)).toEqual(config)
  expect(errors).not.toHaveBeenCalled()
})
