import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { checkAdStorage } from '../../src/checkAdStorage.ts'
import { googleConsentMode } from '../../src/signals/googleConsentMode.ts'

const said: string[] = []
beforeEach(() => {
  said.length = 0
  vi.spyOn(console, 'warn').mockImplementation((...words) => void said.push(words.join(' ')))
})
afterEach(() => vi.restoreAllMocks())

const counter = { id: 'counter', name: 'Counter' }

test.each([
  ['a category', 'statistics'],
  ['a service of one', 'counter'],
])('warns if ad_storage follows %s, which isn’t advertising', (_, id) => {
  checkAdStorage([googleConsentMode({ ad_storage: id })], { statistics: { services: [counter] } })
  expect(said.join()).toContain(`"ad_storage" follows "${id}", but "statistics" doesn't sound like`)
})

test.each([
  ['marketing', {}],
  ['ads', {}],
  ['advertising', {}],
  ['partners', { sale: true }],
])('is silent if it follows "%s" %j', (id, category) => {
  checkAdStorage([googleConsentMode({ ad_storage: id })], { [id]: category })
  expect(said).toEqual([])
})

test('is silent about our own defaults, and about ids that another check rejects', () => {
  checkAdStorage([googleConsentMode(), googleConsentMode({ ad_storage: 'typo' })], {
    analytics: {},
  })
  expect(said).toEqual([])
})
