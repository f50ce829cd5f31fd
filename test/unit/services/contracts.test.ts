import { readdirSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { cookieOf } from '../../../src/vendor/cookie.ts'
import { namePattern } from '../../../src/catalog/namePattern.ts'
import { createConsent } from '../../../src/consent/createConsent.ts'
import { forgetPage } from '../support/forgetPage.ts'
import { memoryStorage } from '../../../src/persist/memoryStorage.ts'
import { runServices } from '../../../src/runner/runServices.ts'
import { runSignals } from '../../../src/runner/runSignals.ts'
import type { Contract } from '../support/contract.ts'
import { recorder } from '../support/recorder.ts'

const named = await Promise.all(
  readdirSync('test/unit/services/contracts').map(async (file) => {
    const id = file.replace('.ts', '')
    const { default: one } = (await import(`./contracts/${id}.ts`)) as { default: Contract }
    return [id, one] as const
  }),
)
const notPresets = ['index.ts', 'custom.ts']

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: 0 }))
afterEach(() => {
  vi.useRealTimers()
  forgetPage()
})

const setUp = ({ service, standIn = () => ({}) }: Contract) => {
  const consent = createConsent({
    categories: { essential: { required: true }, its: { services: [service] } },
    storage: memoryStorage(),
  })
  const { page, install, take } = recorder()
  runSignals(consent, [], page)
  runServices(consent, page)
  const load = () => {
    install(standIn)
    return new Promise((resolve) => setTimeout(resolve))
  }
  return { consent, load, take }
}

test('each preset has a contract, and each contract a preset', () => {
  const files = readdirSync('src/services').filter((file) => !notPresets.includes(file))
  expect(named.map(([id]) => `${id}.ts`).sort()).toEqual(files.sort())
})

test('have unique names, which become headings of a policy', () => {
  const names = named.map(([, { service }]) => service.name)
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})

test('use the same words for the same purpose, as each sentence is translated', () => {
  const purposes = named.flatMap(([, { service }]) =>
    (service.cookies ?? []).map((cookie) => cookieOf(cookie).purpose),
  )
  expect(new Set(purposes).size).toBeLessThanOrEqual(120)
})

/** In minutes: what a policy would say wrongly in days. */
const brief = {
  ...{ '_pk_ses.*': 30, '_pk_hsr.*': 30, _hjSession_123: 30, __hssc: 30, '_sp_ses.*': 30 },
  ...{ '_hp2_ses_props.123': 30, fs_lua: 30, _vwo_sn: 30, __stripe_sid: 30 },
  ...{ 'ZD-suid': 20, '_gat*': 1, '_dc_gtm_*': 1 },
}

test.each(Object.entries(brief))('%s is stored for %i minutes', (name, minutes) => {
  const days = named
    .flatMap(([, { service }]) => (service.cookies ?? []).map(cookieOf))
    .filter((cookie) => cookie.name === name)
    .map((cookie) => cookie.days ?? NaN)
  expect(days.length).toBeGreaterThan(0)
  for (const one of days) expect(one * 24 * 60).toBeCloseTo(minutes)
})

describe.each(named)('%s', (id, one) => {
  const { service } = one

  test('does exactly what its contract says', async () => {
    const { consent, load, take } = setUp(one)
    const undecided = take()
    consent.accept()
    const granted = take()
    await load()
    const loaded = take()
    consent.withdraw()
    const withdrawn = take()
    consent.accept()
    expect({ undecided, granted, loaded, withdrawn, again: take() }).toEqual({
      undecided: one.undecided ?? [],
      granted: one.granted ?? [],
      loaded: one.loaded ?? [],
      withdrawn: one.withdrawn ?? [],
      again: one.again ?? [],
    })
  })

  test('receives a denial that comes first', () => {
    const { consent, take } = setUp(one)
    take()
    consent.reject()
    expect(take()).toEqual(one.denied ?? [])
  })

  test('receives a denial that comes before its script', async () => {
    const { consent, load, take } = setUp(one)
    consent.accept()
    take()
    consent.withdraw()
    await load()
    expect(take()).toEqual(one.early ?? [])
  })

  test('is named like its file, and states its provider and purpose', () => {
    expect(service.id).toBe(id)
    expect(service.name).toMatch(/^\S.*\S$/)
    expect(service.provider).toMatch(/^\S.*\S$/)
    expect(service.purpose).toMatch(/^[A-Z][^.']*\.$/)
    expect(service.lang).toBe('en')
    expect(service.policyUrl).toMatch(/^https:\/\/[^ ]+$/)
  })

  test('lists the hosts that it contacts, as a Content-Security-Policy would', () => {
    const { hosts = [] } = service
    expect(hosts.length).toBeGreaterThan(0)
    expect(new Set(hosts).size).toBe(hosts.length)
    for (const host of hosts)
      expect(host).toMatch(/^(\*\.)?[a-z\d-]+(\.[a-z\d-]+)+(:\d+)?(\/[\w\-./]*)?$/)
  })

  test('loads scripts from those hosts only', () => {
    const loads = (one.granted ?? []).filter((line) => line.startsWith('load '))
    for (const line of loads) {
      const { host, pathname } = new URL(line.split(' ')[1] ?? '')
      const isListed = (service.hosts ?? []).some((listed) => {
        const [name = '', ...path] = listed.split('/')
        return namePattern(name).test(host) && pathname.startsWith(`/${path.join('/')}`)
      })
      expect(isListed, line).toBe(true)
    }
  })

  test('states what it stores, for how long and why', () => {
    const cookies = (service.cookies ?? []).map(cookieOf)
    for (const { name, purpose, days } of cookies) {
      expect(purpose, name).toMatch(/^[A-Z][^.']*\.$/)
      expect(days ?? 0, name).toBeGreaterThanOrEqual(0)
      // A pattern of stars alone would sweep what is the site's own.
      if (name.includes('*')) expect(name.replaceAll('*', '').length, name).toBeGreaterThan(2)
    }
  })

  test('declares everything its vendor writes to the site, and nothing else', () => {
    const { stores = [] } = one
    const cookies = (service.cookies ?? []).map(cookieOf)
    const isDeclared = (stored: string) =>
      cookies.some(({ name }) => namePattern(name).test(stored))
    expect(stores.filter((stored) => !isDeclared(stored))).toEqual([])
    const isWritten = (pattern: string) =>
      stores.some((stored) => namePattern(pattern).test(stored))
    const own = cookies.filter(({ domain }) => !domain).map(({ name }) => name)
    expect(own.filter((name) => !isWritten(name))).toEqual([])
  })
})
