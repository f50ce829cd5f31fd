import { describe, expect, test } from 'vitest'
import { createCatalog } from '../../../src/catalog/catalog.ts'
import { matches } from '../../../src/catalog/matches.ts'
import { custom } from '../../../src/services/custom.ts'
import { googleAnalytics } from '../../../src/services/googleAnalytics.ts'
import { googleTagManager } from '../../../src/services/googleTagManager.ts'
import { aPage } from '../support/aPage.ts'

const presets = [
  googleAnalytics({ id: 'G-1' }),
  googleAnalytics({ id: 'G-1', mode: 'advanced' }),
  googleTagManager({ id: 'GTM-1' }),
  googleTagManager({ id: 'GTM-1', mode: 'advanced' }),
]

describe.each(presets)('$id', (service) => {
  test('touches nothing when it is made', () => {
    expect('dataLayer' in globalThis).toBe(false)
    expect('gtag' in globalThis).toBe(false)
  })

  test('can be declared, and tells visitors who and what it is', () => {
    const categories = { essential: { required: true }, one: { services: [service] } }
    expect(createCatalog(categories).entries.get(service.id)?.category).toBe('one')
    for (const words of [service.name, service.provider, service.purpose, service.policyUrl])
      expect(words).toBeTruthy()
  })

  test('starts without anything that another service has made', () => {
    const page = aPage()
    service.start?.(page)
    expect(page.loaded).toHaveLength(1)
    expect(page.loaded[0]).toContain('https://www.googletagmanager.com/')
    expect(typeof page.global['gtag']).toBe('function')
  })
})

test('Google Analytics declares the cookies that it sets, and no more', () => {
  const { cookies = [] } = googleAnalytics({ id: 'G-1' })
  const declared = (name: string) =>
    cookies.some((cookie) => matches(typeof cookie === 'string' ? cookie : cookie.name, name))
  expect(
    ['_ga', '_ga_ABC123', '_gid', '_gat_gtag_UA_1', '_gac_UA-1'].filter(declared),
  ).toHaveLength(5)
  expect(['_gaexp', 'ga', '_gcl_au', 'consent', '_fbp'].filter(declared)).toEqual([])
})

test('a custom service is what was given', () => {
  const service = { id: 'matomo', name: 'Matomo', cookies: ['_pk_*'] } as const
  expect(custom(service)).toBe(service)
})
