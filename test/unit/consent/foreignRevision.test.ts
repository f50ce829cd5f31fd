import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { createConsent } from '../../../src/consent/createConsent.ts'
import { forgetPage } from '../support/forgetPage.ts'
import { memoryStorage } from '../../../src/persist/memoryStorage.ts'

afterEach(() => forgetPage())

const seconds = () => Math.floor(Date.now() / 1000)
const soon = new Date()
const make = () => {
  const storage = memoryStorage()
  const consent = createConsent({
    categories: {
      essential: { required: true },
      analytics: { services: [{ id: 'tracker', name: 'Tracker' }] },
      media: {},
    } as const,
    storage,
    revision: 2,
  })
  /** Another tab, that was opened before the release or after the next one. */
  const tell = (choices: string, revision = 1, time = seconds() + 5) =>
    storage.write(`1.${revision}.${time}.banner.theirs.${choices}`, soon)
  return { consent, storage, tell }
}

describe('a newer decision under another revision', () => {
  test('grants nothing: the visitor wasn’t asked about this revision', () => {
    const { consent, tell } = make()
    consent.reject()
    tell('analytics:media')
    expect(consent.$choices.get()).toMatchObject({ analytics: false, tracker: false, media: false })
  })

  test('starts no service that this page alone has denied', () => {
    const { consent, tell } = make()
    consent.save({ analytics: true, tracker: false })
    tell('analytics:media')
    expect(consent.allows('tracker')).toBe(false)
  })

  test('denies what it denies', () => {
    const { consent, tell } = make()
    consent.accept()
    tell('!analytics:media', 3)
    expect(consent.$choices.get()).toMatchObject({ analytics: false, tracker: false, media: true })
  })

  test('doesn’t become a yes to this revision on the next save', () => {
    const { consent, tell } = make()
    consent.reject()
    tell('analytics:media')
    consent.save({ media: true })
    expect(consent.$record.get()).toMatchObject({
      revision: '2',
      choices: { analytics: false, media: true },
    })
  })

  test('never allows anything that was denied before', () => {
    const ids = ['analytics', 'tracker', 'media'] as const
    const some = fc.uniqueArray(fc.tuple(fc.constantFrom(...ids, 'other'), fc.boolean()), {
      selector: ([id]) => id,
    })
    fc.assert(
      fc.property(some, some, (mine, theirs) => {
        forgetPage()
        const { consent, tell } = make()
        consent.save(Object.fromEntries(mine.filter(([id]) => id !== 'other')))
        const before = consent.$choices.get()
        tell(theirs.map(([id, granted]) => (granted ? id : `!${id}`)).join(':'))
        for (const id of ids) if (consent.allows(id)) expect(before[id]).toBe(true)
      }),
    )
  })
})

test('a decision far in the future grants nothing: the clock was wrong', () => {
  const { consent, tell } = make()
  consent.reject()
  tell('analytics:media', 2, seconds() + 1000 * 86_400)
  expect(consent.allows('analytics')).toBe(false)
})
