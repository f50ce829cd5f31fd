import { expect, test } from 'vitest'
import { checkConfig } from '../../src/checkConfig.ts'

const essential = { required: true }
const withAnalytics = (analytics: unknown) => ({ categories: { essential, analytics } })

test('takes what the README shows', () => {
  const categories = {
    essential: {
      required: true,
      cookies: [{ name: 'session', days: 0, purpose: 'Keeps you in.' }],
    },
    analytics: {
      title: 'Counting',
      services: [
        { use: 'googleAnalytics', id: 'G-1' },
        { id: 'own', name: 'Own', cookies: ['_o'] },
      ],
      cookies: ['_x', { name: 'y', storage: 'local' }],
    },
    forms: {},
  }
  const signals = [{ use: 'dataLayer' }]
  expect(() => checkConfig({ categories, signals, reload: 'never', policyUrl: '/' })).not.toThrow()
})

test.each([
  ['no object', null, 'an object'],
  ['no categories', {}, '"categories"'],
  ['a misspelt option', { categories: { essential }, revison: 2 }, '"revison"'],
  ['a misspelt value', { categories: { essential }, reload: 'allways' }, 'needed, always, never'],
  ['a category that is null', withAnalytics(null), '"analytics"'],
  ['a misspelt part', withAnalytics({ service: [] }), '"service"'],
  ['a yes in quotes', withAnalytics({ required: 'false' }), 'without quotes'],
  ['services that are no list', withAnalytics({ services: {} }), 'a list'],
  ['a service that is a name', withAnalytics({ services: ['googleAnalytics'] }), '{ "use"'],
  ['a service without an id', withAnalytics({ services: [{ name: 'Own' }] }), '"id"'],
  ['cookies that are no list', withAnalytics({ cookies: '_ga' }), 'a list'],
  ['a cookie without a name', withAnalytics({ cookies: [{ pattern: '_ga' }] }), 'a name'],
  [
    'a storage that nobody knows',
    withAnalytics({ cookies: [{ name: 'a', storage: 'localStorage' }] }),
    'session',
  ],
])('says where the mistake is: %s', (_, config, words) => {
  expect(() => checkConfig(config)).toThrow(
    expect.objectContaining({ code: 'bad-config' }) as Error,
  )
  expect(() => checkConfig(config)).toThrow(words)
})
