import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createConsent } from '../../src/consent/createConsent.ts'
import { embed } from '../../src/placeholder/embed.ts'
import { googleAnalytics } from '../../src/services/googleAnalytics.ts'
import { metaPixel } from '../../src/signals/metaPixel.ts'
import { start } from '../../src/start.ts'
import { forgetPage } from './support/forgetPage.ts'

let said: string[]
const note = (...words: unknown[]) => void said.push(words.join(' ').replace('askfirst: ', ''))
beforeEach(() => {
  said = []
  vi.spyOn(console, 'warn').mockImplementation(note)
  vi.spyOn(console, 'error').mockImplementation(note)
})
let stop = () => {}
afterEach(() => {
  stop()
  forgetPage()
  vi.restoreAllMocks()
})

const essential = { required: true }
/** What a page without types starts with. */
const begin = (options: object) => {
  const { stop: end } = start(options as Parameters<typeof start>[0])
  stop = end
}

test.each([
  ['an option', { polcyUrl: '/' }, 'start has no "polcyUrl". Did you mean "policyUrl"?'],
  ['another case', { policyurl: '/' }, 'start has no "policyurl". Did you mean "policyUrl"?'],
  [
    'the cookie',
    { cookie: { samesite: 'Lax' } },
    '"cookie" has no "samesite". Did you mean "sameSite"?',
  ],
  ['a text', { texts: { acept: 'Sure' } }, '"texts" has no "acept". Did you mean "accept"?'],
  [
    'a category',
    { categories: { essential, forms: { tilte: 'Forms' } } },
    'the category "forms" has no "tilte". Did you mean "title"?',
  ],
  [
    'a service',
    { categories: { essential, a: { services: [{ id: 'x', name: 'X', cokies: ['_x'] }] } } },
    'the service "x" has no "cokies". Did you mean "cookies"?',
  ],
  [
    'a service’s cookie',
    {
      categories: {
        essential: {
          required: true,
          services: [{ id: 'x', name: 'X', cookies: [{ name: '_x', day: 1 }] }],
        },
      },
    },
    'a cookie of the service "x" has no "day". Did you mean "days"?',
  ],
  [
    'a category’s cookie',
    { categories: { essential: { required: true, cookies: [{ name: '_x', storge: 'local' }] } } },
    'a cookie of the category "essential" has no "storge". Did you mean "storage"?',
  ],
  [
    'a signal',
    { signals: [{ id: 's', begn: () => {}, begin: () => {}, update: () => {} }] },
    'the signal "s" has no "begn". Did you mean "begin"?',
  ],
  [
    'a service without a name',
    { categories: { essential, a: { services: [{ id: 'x' }] } } },
    'the service "x" needs a "name", which visitors read.',
  ],
])('warns of a misspelt option in %s', (_, options, words) => {
  begin({ categories: { essential }, ...options })
  expect(said).toEqual([words])
})

test('lists the options when none is similar', () => {
  begin({ categories: { essential, forms: { xyz: 1 } } })
  expect(said).toEqual([
    'the category "forms" has no "xyz". There are: required, services, cookies, title, description, sale, own, policy.',
  ])
})

test('is silent about the README’s options, and about undefined', () => {
  const services = [false, googleAnalytics({ id: 'G-1' })]
  begin({
    categories: { essential, analytics: { services, cookies: ['_x', { name: 'y', days: 1 }] } },
    signals: [metaPixel({ grantedBy: 'analytics' })],
    texts: { accept: 'Sure' },
    cookie: { name: 'other', days: undefined },
    policyUrl: undefined,
  })
  expect(said).toEqual([])
})

test('names the option that should be a list', () => {
  const categories = { essential, analytics: { services: googleAnalytics({ id: 'G-1' }) } }
  expect(() => begin({ categories })).toThrow()
  expect(said).toEqual(['the services of the category "analytics" must be a list, in [ ].'])
})

test.each([
  ['nothing', undefined],
  ['no categories', {}],
  ['none that is required', { categories: { analytics: {} } }],
  ['null for a category', { categories: { analytics: null } }],
])('start with %s names what is missing', (_, options) => {
  expect(() => begin(options as object)).toThrow(
    'No category is marked as required. Mark the one that the site cannot work without: essential: { required: true }.',
  )
})

test.each([
  ['a signal', { signals: [metaPixel({ grantedBy: 'markting' })] }],
  [
    'dependsOn',
    {
      categories: {
        essential,
        marketing: { services: [{ id: 'x', name: 'X', dependsOn: ['markting'] }] },
      },
    },
  ],
])('a misspelt id in %s throws and names the right one', (_, options) => {
  expect(() => begin({ categories: { essential, marketing: {} }, ...options })).toThrow(
    'No category or service has the id "markting". Add it to the categories, or correct the spelling. Did you mean "marketing"?',
  )
})

test('embed reports a misspelt id, and a misspelt provider', () => {
  stop = createConsent({ categories: { essential, media: {} } }).stop
  embed({ consent: { vimeo: 'medai', youtube: 'media', vimoe: 'media' } as object })()
  expect(said).toEqual([
    'the option "consent" of embed has no "vimoe". Did you mean "vimeo"?',
    expect.stringContaining('has the id "medai"') as string,
  ])
})
