import { describe, expect, test } from 'vitest'
import { createCatalog } from '../../../src/catalog/catalog.ts'
import { policyOf } from '../../../src/consent/policyOf.ts'
import { regions } from '../../../src/policy/regions.ts'
import { encode } from '../../../src/record/codec.ts'
import type { How } from '../../../src/record/record.ts'

const catalog = createCatalog({
  essential: { required: true, services: [{ id: 'login', name: 'Login' }] },
  marketing: { sale: true, services: [{ id: 'ads', name: 'Ads' }] },
  statistics: { own: true, services: [{ id: 'counter', name: 'Counter' }] },
  media: { services: [{ id: 'video', name: 'Video' }] },
})
const groups = [
  ['marketing', 'ads'],
  ['statistics', 'counter'],
  ['media', 'video'],
] as const

const record = (how: How, granted: boolean) => ({
  ...{ id: 'a', revision: '0', time: 1_000_000_000, how },
  choices: { marketing: granted, statistics: granted, media: granted },
})
const states = {
  undecided: undefined,
  accepted: record('banner', true),
  rejected: record('banner', false),
  knowing: record('signal', true),
}

type Signal = 'off' | 'on' | 'everywhere'
const policyUnder = (region: string, signal: Signal) =>
  policyOf({
    ...{ region, regions, gpc: signal === 'everywhere' ? signal : true },
    isSignalled: () => signal !== 'off',
  })

/** What is granted, as `+` or `-` for sale, own and other. A service must agree with its category. */
const outcome = (region: string, signal: Signal, state: keyof typeof states) => {
  const choices = policyUnder(region, signal).choicesOf(catalog, states[state], undefined)
  expect(choices).toMatchObject({ essential: true, login: true })
  return groups
    .map(([category, service]) => {
      expect(choices[service]).toBe(choices[category])
      return choices[category] ? '+' : '-'
    })
    .join('')
}

// Sale, own, other: while undecided; after a yes to all; after a no; after a yes that knows of the signal.
test.each<[string, Signal, string]>([
  ['unknown', 'off', '--- +++ --- +++'],
  ['unknown', 'on', '--- -++ --- +++'],
  ['unknown', 'everywhere', '--- -++ --- +++'],
  ['DE', 'off', '--- +++ --- +++'],
  ['DE', 'on', '--- +++ --- +++'],
  ['DE', 'everywhere', '--- -++ --- +++'],
  ['FR', 'off', '--- +++ --- +++'],
  ['FR', 'on', '--- +++ --- +++'],
  ['FR', 'everywhere', '--- -++ --- +++'],
  ['GB', 'off', '-+- +++ --- +++'],
  ['GB', 'on', '-+- +++ --- +++'],
  ['GB', 'everywhere', '-+- -++ --- +++'],
  ['US-CA', 'off', '+++ +++ --- +++'],
  ['US-CA', 'on', '-++ -++ --- +++'],
  ['US-CA', 'everywhere', '-++ -++ --- +++'],
  ['US-FL', 'off', '+++ +++ --- +++'],
  ['US-FL', 'on', '+++ +++ --- +++'],
  ['US-FL', 'everywhere', '-++ -++ --- +++'],
  ['US', 'off', '+++ +++ --- +++'],
  ['US', 'on', '-++ -++ --- +++'],
  ['US', 'everywhere', '-++ -++ --- +++'],
  ['CA-QC', 'off', '--- +++ --- +++'],
  ['CA-QC', 'on', '--- +++ --- +++'],
  ['CA-QC', 'everywhere', '--- -++ --- +++'],
  ['ZA', 'off', '-++ +++ --- +++'],
  ['AU', 'on', '+++ +++ --- +++'],
])('%s, signal %s: %s', (region, signal, expected) => {
  const found = (['undecided', 'accepted', 'rejected', 'knowing'] as const).map((state) =>
    outcome(region, signal, state),
  )
  expect(found.join(' ')).toBe(expected)
})

describe('a category’s own policy', () => {
  const own = createCatalog({
    essential: { required: true },
    strict: { policy: 'opt-in' },
    loose: { policy: 'notice' },
    always: { policy: 'always' },
    sold: { policy: 'always', sale: true },
    misspelt: { policy: 'optout' as 'opt-out' },
  })
  const under = (region: string, signal: Signal) =>
    policyUnder(region, signal).choicesOf(own, undefined, undefined)

  test('replaces the region’s', () => {
    expect(under('US-CA', 'off')).toMatchObject({ strict: false, loose: true, always: true })
    expect(under('DE', 'off')).toMatchObject({ strict: false, loose: true, always: true })
  })

  test('is opt-in if misspelt', () => {
    expect(under('US-CA', 'off')['misspelt']).toBe(false)
  })

  test('doesn’t override the signal', () => {
    expect(under('US-CA', 'off')['sold']).toBe(true)
    expect(under('US-CA', 'on')['sold']).toBe(false)
  })

  test('always stays allowed, also after a denial', () => {
    const no = { ...states.rejected, choices: { always: false, strict: false, loose: false } }
    const choices = policyUnder('DE', 'off').choicesOf(own, no, undefined)
    expect(choices).toMatchObject({ always: true, strict: false, loose: false })
  })
})

test('a decision on a service overrides its category', () => {
  const choices = { marketing: true, statistics: false, media: false, ads: false, counter: true }
  const found = policyUnder('US-CA', 'off').choicesOf(
    catalog,
    { ...states.accepted, choices },
    undefined,
  )
  expect(found).toMatchObject({ marketing: true, ads: false, statistics: false, counter: true })
})

describe('a stale decision', () => {
  const stale = (choices: Record<string, boolean>) =>
    policyUnder('US-CA', 'off').choicesOf(
      catalog,
      undefined,
      encode({ ...states.rejected, choices }),
    )

  test('still denies what it denied', () => {
    const found = stale({ marketing: false, statistics: true, video: false })
    expect(found).toMatchObject({ marketing: false, ads: false, statistics: true })
    expect(found).toMatchObject({ media: true, video: false })
  })

  test('grants nothing', () => {
    const text = encode(states.accepted)
    const found = policyUnder('DE', 'off').choicesOf(catalog, undefined, text)
    expect(Object.values(found).filter(Boolean)).toHaveLength(2)
  })
})

test('a misspelt policy of the site is opt-in', () => {
  const odd = { DE: { sale: 'yes', own: 'optout' } } as unknown as typeof regions
  const found = policyOf({ region: 'DE', regions: odd }).choicesOf(catalog, undefined, undefined)
  expect(found).toMatchObject({ marketing: false, statistics: false, media: false })
})
