import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import type { Categories } from '../../../src/catalog/catalog.ts'
import type { Consent } from '../../../src/consent/consent.ts'
import { createConsent } from '../../../src/consent/createConsent.ts'
import { policyOf } from '../../../src/consent/policyOf.ts'
import { memoryStorage } from '../../../src/persist/memoryStorage.ts'
import { policyFor } from '../../../src/policy/policyFor.ts'
import type { RegionRules } from '../../../src/policy/regionRules.ts'
import { regions } from '../../../src/policy/regions.ts'
import { rulesFor } from '../../../src/policy/rulesFor.ts'
import { forgetPage } from '../support/forgetPage.ts'

const categories = {
  essential: { required: true },
  marketing: { sale: true, services: [{ id: 'ads', name: 'Ads' }] },
  partners: { sale: true },
  statistics: { own: true, services: [{ id: 'counter', name: 'Counter' }] },
  media: {},
} as const satisfies Categories
const ids = ['marketing', 'ads', 'partners', 'statistics', 'counter', 'media'] as const
type Id = (typeof ids)[number]
const services: Partial<Record<Id, Id>> = { marketing: 'ads', statistics: 'counter' }
const categoryOf = (id: Id) => (id === 'ads' ? 'marketing' : id === 'counter' ? 'statistics' : id)
const isSale = (id: Id) => ['marketing', 'ads', 'partners'].includes(id)

const junk = ['', 'XX', 'US-', 'usa', '__proto__', 'constructor', 'US CA', '🇺🇸']
const strict: RegionRules = { sale: 'opt-in', own: 'opt-in', other: 'opt-in', gpc: true }

/** The visitor's last word on an id, as the visitor said it. */
type Word = 'none' | 'no' | 'yes' | 'knowing'

/** A visitor, and what the policy grants at most: written down from the visitor's words, not from the record. */
const createVisitor = (region: string, gpc: boolean | 'everywhere') => {
  const rules: RegionRules = rulesFor<RegionRules>(region, regions) ?? strict
  const storage = memoryStorage()
  const words = new Map<Id, Word>(ids.map((id) => [id, 'none']))
  let [isSignalled, isDecided, revision] = [false, false, 0]
  const open = (): Consent<'essential' | Id> => {
    forgetPage()
    const policy = policyOf({ region, regions, gpc, isSignalled: () => isSignalled })
    return createConsent({ categories, storage, revision, policy })
  }
  let consent = open()

  const isForced = () => isSignalled && (gpc === 'everywhere' || (gpc && rules.gpc))
  const mayGrant = (id: Id) => {
    const word = words.get(id) ?? 'none'
    if (isForced() && isSale(id)) return word === 'knowing'
    if (word === 'yes' || word === 'knowing') return true
    if (isDecided || word === 'no') return false
    return ['opt-out', 'notice'].includes(policyFor(categories[categoryOf(id)], rules))
  }
  const check = () => {
    for (const id of ids) if (consent.allows(id)) expect([id, mayGrant(id)]).toEqual([id, true])
  }
  const say = (changes: Partial<Record<Id, boolean>>, isByName: boolean) => {
    isDecided = true
    const whole = ids.flatMap((id) => {
      const service = services[id]
      return changes[id] !== undefined && service ? [[service, changes[id]] as const] : []
    })
    for (const [id, granted] of [...whole, ...Object.entries(changes)] as [Id, boolean][]) {
      if (!granted) words.set(id, 'no')
      else if (!isForced() || !isSale(id)) words.set(id, 'yes')
      else if (isByName) words.set(id, 'knowing')
    }
  }
  const all = (granted: boolean) => Object.fromEntries(ids.map((id) => [id, granted]))
  const reload = () => {
    consent = open()
  }
  return {
    check,
    accept() {
      say(all(true), false)
      consent.accept()
    },
    reject() {
      say(all(false), true)
      consent.reject()
    },
    save(changes: Partial<Record<Id, boolean>>) {
      say(changes, true)
      consent.save(changes)
    },
    withdraw(id: Id) {
      say({ [id]: false }, true)
      consent.withdraw(id)
    },
    reload,
    acknowledge() {
      const asked = consent.asks()
      consent.acknowledge()
      if (asked === 'notice') expect(consent.asks()).toBe(undefined)
      else expect(consent.asks()).toBe(asked)
    },
    signal(isOn: boolean) {
      isSignalled = isOn
      reload()
    },
    revise() {
      revision++
      isDecided = false
      for (const [id, word] of words) if (word !== 'no') words.set(id, 'none')
      reload()
    },
  }
}
type Visitor = ReturnType<typeof createVisitor>

const step = fc.oneof(
  fc.constant((visitor: Visitor) => visitor.accept()),
  fc.constant((visitor: Visitor) => visitor.reject()),
  fc.constant((visitor: Visitor) => visitor.reload()),
  fc.constant((visitor: Visitor) => visitor.revise()),
  fc.constant((visitor: Visitor) => visitor.acknowledge()),
  fc.boolean().map((isOn) => (visitor: Visitor) => visitor.signal(isOn)),
  fc.constantFrom(...ids).map((id) => (visitor: Visitor) => visitor.withdraw(id)),
  fc
    .dictionary(fc.constantFrom(...ids), fc.boolean(), { minKeys: 1, noNullPrototype: true })
    .map((changes) => (visitor: Visitor) => visitor.save(changes)),
)
const places = fc.constantFrom(...Object.keys(regions), ...junk)
const gpcs = fc.constantFrom<(boolean | 'everywhere')[]>(true, false, 'everywhere')

afterEach(forgetPage)

test('no sequence of decisions, signals and reloads grants what the policy denies', () => {
  fc.assert(
    fc.property(places, gpcs, fc.array(step, { maxLength: 12 }), (region, gpc, steps) => {
      const visitor = createVisitor(region, gpc)
      visitor.check()
      for (const take of steps) {
        take(visitor)
        visitor.check()
      }
    }),
    { numRuns: 500 },
  )
})

test('an invalid region is as strict as none', () => {
  const grantedIn = (region: string | undefined, isSignalled: boolean) => {
    forgetPage()
    const policy = policyOf({ region, regions, isSignalled: () => isSignalled })
    const consent = createConsent({ categories, policy })
    const first = { ...consent.$choices.get() }
    consent.accept()
    return [first, consent.$choices.get()]
  }
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...junk), fc.string()), fc.boolean(), (region, isOn) => {
      if (rulesFor(region, regions)) return
      const [first, accepted] = grantedIn(region, isOn)
      expect([first, accepted]).toEqual(grantedIn(undefined, isOn))
      expect(Object.values(first ?? {}).filter(Boolean)).toHaveLength(1)
      expect(accepted).toMatchObject({ marketing: !isOn, media: true })
    }),
  )
})
