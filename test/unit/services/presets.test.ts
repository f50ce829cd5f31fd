import { expect, test } from 'vitest'
import { namePattern } from '../../../src/catalog/namePattern.ts'
import { custom } from '../../../src/services/custom.ts'
import { googleAnalytics } from '../../../src/services/googleAnalytics.ts'
import { googleTagManager } from '../../../src/services/googleTagManager.ts'

const presets = [
  googleAnalytics({ id: 'G-1' }),
  googleAnalytics({ id: 'G-1', mode: 'advanced' }),
  googleTagManager({ id: 'GTM-1' }),
  googleTagManager({ id: 'GTM-1', mode: 'advanced' }),
]

test('creating a preset has no side effects', () => {
  expect(presets).toHaveLength(4)
  expect('dataLayer' in globalThis).toBe(false)
  expect('gtag' in globalThis).toBe(false)
})

test('Google Analytics declares exactly the cookies that it sets', () => {
  const { cookies = [] } = googleAnalytics({ id: 'G-1' })
  const declared = (name: string) =>
    cookies.some((cookie) =>
      namePattern(typeof cookie === 'string' ? cookie : cookie.name).test(name),
    )
  expect(
    ['_ga', '_ga_ABC123', '_gid', '_gat_gtag_UA_1', '_gac_UA-1'].filter(declared),
  ).toHaveLength(5)
  expect(['_gaexp', 'ga', '_gcl_au', 'consent', '_fbp'].filter(declared)).toEqual([])
})

test('a custom service is returned as given', () => {
  const service = {
    id: 'matomo',
    name: 'Matomo',
    purpose: 'Zählt Besuche.',
    lang: 'de',
    cookies: ['_pk_*'],
  } as const
  expect(custom(service)).toBe(service)
})
