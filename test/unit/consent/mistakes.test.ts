import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createConsent } from '../../../src/consent/createConsent.ts'
import { forgetPage } from '../support/forgetPage.ts'
import { ConfigError } from '../../../src/errors.ts'
import { memoryStorage } from '../../../src/persist/memoryStorage.ts'
import { decode } from '../../../src/record/codec.ts'

const categories = { essential: { required: true }, analytics: {} } as const
const make = (revision: number | 'auto' = 0) => {
  const storage = memoryStorage()
  return { storage, consent: createConsent({ categories, storage, revision }) }
}

let error: ReturnType<typeof vi.spyOn>
beforeEach(() => {
  error = vi.spyOn(console, 'error').mockReturnValue(undefined)
})
afterEach(() => {
  forgetPage()
  vi.restoreAllMocks()
})

describe('a listener that throws', () => {
  const fails = () => {
    throw new Error('on purpose')
  }

  test('stops no other listener, now or later', () => {
    const { consent } = make()
    const heard: boolean[] = []
    consent.$choices.listen(fails)
    consent.$choices.listen(({ analytics }) => void heard.push(analytics))
    for (const granted of [true, false]) {
      try {
        consent.save({ analytics: granted })
      } catch {
        // The next test asks for more.
      }
    }
    expect(heard).toEqual([true, false])
  })

  test('doesn’t stop the caller, and is reported', () => {
    const { consent, storage } = make()
    consent.$choices.listen(fails)
    expect(() => consent.accept()).not.toThrow()
    expect(decode(storage.read())?.choices).toEqual({ analytics: true })
    expect(error).toHaveBeenCalledOnce()
  })
})

describe('an action as an event handler', () => {
  test.each(['accept', 'reject'] as const)('%s ignores the event', (action) => {
    const { consent, storage } = make()
    const button = document.createElement('button')
    // What a page without types writes.
    const { [action]: handler } = consent as Record<typeof action, () => void>
    button.addEventListener('click', handler)
    button.click()
    expect(decode(storage.read())).toEqual(consent.$record.get())
    expect(consent.$record.get()).toMatchObject({ how: 'api' })
  })
})

test.each([1.5, -1, 1e21, '2026-11', ''])(
  'throws at once on a revision that no record can hold: %j',
  (revision) => {
    expect(() => make(revision as number)).toThrow(ConfigError)
  },
)

test.each([0, 7, 20261122, 1_763_841_000_000])('stores revision %d', (revision) => {
  const { consent, storage } = make(revision)
  consent.reject()
  expect(decode(storage.read())).toEqual(consent.$record.get())
})

test.each(['denied', 'false', 'no', 1, {}])('%j isn’t a yes', (word) => {
  const { consent } = make()
  consent.save({ analytics: word as never })
  expect(consent.allows('analytics')).toBe(false)
})

test('a save with an unknown id decides nothing', () => {
  const { consent, storage } = make()
  expect(() => consent.save({ analytics: true, analitycs: true } as never)).toThrow(ConfigError)
  expect(storage.read()).toBe(undefined)
  expect(consent.allows('analytics')).toBe(false)
})
