import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createConsent } from '../../../src/consent/createConsent.ts'
import { forgetPage } from '../support/forgetPage.ts'
import type { ConsentStorage } from '../../../src/consent/storage.ts'
import { whenGranted } from '../../../src/consent/whenGranted.ts'
import { memoryStorage } from '../../../src/persist/memoryStorage.ts'
import { decode } from '../../../src/record/codec.ts'
import { categories } from '../support/categories.ts'

const day = 86_400_000
const begin = new Date('2026-11-22T12:00:00Z')
const seconds = begin.getTime() / 1000

beforeEach(() => {
  vi.useFakeTimers({ now: begin })
})
afterEach(() => {
  forgetPage()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const make = (storage: ConsentStorage = memoryStorage(), revision: number | 'auto' = 0) =>
  createConsent({ categories, storage, revision })
/** The same page some time later, or another page of the site. */
const again = (storage: ConsentStorage, revision: number | 'auto' = 0) => {
  forgetPage()
  return make(storage, revision)
}

describe('createConsent', () => {
  test('is undecided at first, and allows only required categories', () => {
    const consent = make()
    expect(consent.$record.get()).toBe(undefined)
    expect(consent.allows('essential')).toBe(true)
    expect(consent.allows('login')).toBe(true)
    expect(consent.allows('analytics')).toBe(false)
  })

  test('a server and a component that hydrates start from the same choices: without the decision', () => {
    const storage = memoryStorage()
    make(storage).accept()
    const { $choices } = again(storage)
    expect($choices.get().analytics).toBe(true)
    expect($choices.init).toMatchObject({ essential: true, login: true, analytics: false })
  })

  test('accepts, rejects, saves and withdraws', () => {
    const consent = make()
    consent.accept()
    expect(consent.$record.get()).toMatchObject({ how: 'api', revision: '0', time: seconds })
    expect(Object.values(consent.$choices.get())).not.toContain(false)
    consent.save({ heatmap: false }, 'banner')
    expect(consent.$record.get()).toMatchObject({
      how: 'banner',
      revision: '0',
      // After the decision before, even within a second.
      time: seconds + 1,
    })
    expect(consent.$choices.get()).toMatchObject({
      analytics: true,
      stats: true,
      heatmap: false,
      media: true,
    })
    consent.withdraw('media')
    expect(consent.$choices.get()).toMatchObject({ analytics: true, heatmap: false, media: false })
    consent.withdraw()
    expect(consent.$record.get()).toMatchObject({
      how: 'api',
      choices: { analytics: false, forms: false, media: false },
    })
    consent.save({ stats: true }, 'placeholder')
    expect(consent.$choices.get()).toMatchObject({ analytics: false, stats: true })
    consent.reject()
    expect(consent.allows('stats')).toBe(false)
    expect(consent.allows('essential')).toBe(true)
  })

  test('gives each decision its own id', () => {
    const consent = make()
    const ids = new Set<string | undefined>()
    for (let count = 0; count < 50; count++) {
      consent.accept()
      ids.add(consent.$record.get()?.id)
    }
    expect(ids.size).toBe(50)
    expect([...ids][0]).toMatch(/^[a-z\d]{16}$/)
  })

  test('stores the decision before listeners run', () => {
    const storage = memoryStorage()
    const consent = make(storage)
    const heard: (string | undefined)[] = []
    consent.$record.listen((record) => {
      heard.push(record?.id, decode(storage.read())?.id)
    })
    consent.accept()
    expect(heard).toEqual([consent.$record.get()?.id, consent.$record.get()?.id])
  })

  test('passes new choices to listeners of the record', () => {
    const consent = make()
    const seen: boolean[] = []
    consent.$record.listen(() => seen.push(consent.allows('media')))
    consent.accept()
    expect(seen).toEqual([true])
  })

  test('adopts a stored record with its remaining lifetime', () => {
    const storage = memoryStorage()
    make(storage).accept()
    vi.setSystemTime(begin.getTime() + 100 * day)
    const write = vi.spyOn(storage, 'write')
    const consent = again(storage)
    expect(consent.allows('media')).toBe(true)
    expect(write).not.toHaveBeenCalled()
    vi.setSystemTime(begin.getTime() + 182 * day)
    expect(again(storage).$record.get()).toBe(undefined)
  })

  test.each<[string, number | 'auto', object]>([
    ['the revision is raised', 1, categories],
    ['a category is added', 0, { ...categories, more: {} }],
    [
      'a cookie is added, with revision auto',
      'auto',
      { ...categories, media: { cookies: ['shared', 'new'] } },
    ],
  ])('asks again when %s', (_, revision, changed) => {
    const storage = memoryStorage()
    make(storage, revision === 'auto' ? 'auto' : 0).accept()
    expect(again(storage, revision === 'auto' ? 'auto' : 0).$record.get()).toBeDefined()
    forgetPage()
    const consent = createConsent({ categories: changed as typeof categories, storage, revision })
    expect(consent.$record.get()).toBe(undefined)
    expect(consent.allows('media')).toBe(false)
  })

  test('doesn’t ask again for an added service, unless the revision is auto', () => {
    const storage = memoryStorage()
    make(storage).accept()
    forgetPage()
    const services = [{ id: 'video', name: 'Video' }] as const
    const consent = createConsent({ categories: { ...categories, media: { services } }, storage })
    expect(consent.allows('video')).toBe(true)
  })

  test('throws on unknown ids', () => {
    const consent = make()
    const wrong = 'analitycs' as 'analytics'
    const expected = expect.objectContaining({ code: 'unknown-id' }) as Error
    expect(() => consent.save({ [wrong]: true })).toThrow(expected)
    expect(() => consent.withdraw(wrong)).toThrow(expected)
    expect(() => consent.whenGranted(wrong, () => {})).toThrow(expected)
    expect(consent.$record.get()).toBe(undefined)
    expect(consent.allows(wrong)).toBe(false)
    expect(consent.allows('constructor' as 'analytics')).toBe(false)
  })

  test('returns the running consent when created again', () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    const consent = make()
    expect(make()).toBe(consent)
    expect(warn).toHaveBeenCalledOnce()
    expect(make({ ...memoryStorage(), name: 'other' })).not.toBe(consent)
    consent.stop()
    expect(make()).not.toBe(consent)
  })

  test('opens the settings', () => {
    const consent = make()
    consent.openSettings()
    expect(consent.$settingsOpen.get()).toBe(true)
  })
})

describe('other tabs', () => {
  const tabs = () => {
    const storage = memoryStorage()
    const [one, other] = [make(storage), again(storage)]
    return { storage, one, other }
  }

  test('follow a decision and a withdrawal', () => {
    const { one, other } = tabs()
    one.accept()
    expect(other.$record.get()).toEqual(one.$record.get())
    vi.setSystemTime(begin.getTime() + 1000)
    other.withdraw()
    expect(one.allows('media')).toBe(false)
  })

  test('follow messages within the same second', () => {
    let tell: (told?: string) => void = () => {}
    const storage: ConsentStorage = {
      ...memoryStorage(),
      read: () => undefined,
      watch: (changed) => {
        tell = changed
        return () => {}
      },
    }
    const consent = make(storage)
    consent.accept()
    tell(`1.0.${String(seconds)}.api.theirs.!analytics:!forms:!media`)
    expect(consent.allows('media')).toBe(false)
    tell(`1.0.${String(seconds - 1)}.api.older.analytics:forms:media`)
    expect(consent.allows('media')).toBe(false)
  })

  test.each([
    ['an absent text', undefined],
    ['a broken text', 'accept'],
    ['an older decision', `1.0.${String(seconds - 5)}.api.older.!analytics:!forms:!media`],
  ])('don’t undo a decision on %s', (_, text) => {
    const { storage, one } = tabs()
    one.accept()
    storage.write(text ?? '', new Date())
    expect(one.allows('media')).toBe(true)
  })

  test('follow a withdrawal made under a newer revision', () => {
    const { storage, one } = tabs()
    one.accept()
    storage.write(`1.7.${String(seconds + 5)}.api.newer.!analytics:!forms:!media:!more`, new Date())
    expect(one.allows('media')).toBe(false)
  })

  test('stay undecided on a stale record', () => {
    const { storage, one } = tabs()
    storage.write(`1.7.${String(seconds)}.api.newer.analytics:forms:media`, new Date())
    expect(one.$record.get()).toBe(undefined)
  })

  test('are left alone after stop', () => {
    const { one, other } = tabs()
    other.stop()
    one.accept()
    expect(other.$record.get()).toBe(undefined)
  })
})

describe('whenGranted', () => {
  test('runs once, at once or on a later grant', () => {
    const consent = make()
    const run = vi.fn()
    whenGranted(consent, 'stats', run)
    consent.reject()
    expect(run).not.toHaveBeenCalled()
    consent.accept()
    consent.reject()
    consent.accept()
    expect(run).toHaveBeenCalledOnce()
    const now = vi.fn()
    consent.whenGranted('media', now)
    expect(now).toHaveBeenCalledOnce()
  })

  test('can be cancelled', () => {
    const consent = make()
    const run = vi.fn()
    consent.whenGranted('media', run)()
    consent.accept()
    expect(run).not.toHaveBeenCalled()
  })

  test('reports errors of a callback, and continues', () => {
    const error = vi.spyOn(console, 'error').mockReturnValue()
    const consent = make()
    const run = vi.fn()
    consent.whenGranted('media', () => {
      throw new Error('on purpose')
    })
    consent.whenGranted('media', run)
    consent.accept()
    expect(run).toHaveBeenCalledOnce()
    expect(error).toHaveBeenCalledOnce()
  })
})
