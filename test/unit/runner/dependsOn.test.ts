import { afterEach, expect, test } from 'vitest'
import type { Service } from '../../../src/vendor/service.ts'
import { createConsent } from '../../../src/consent/createConsent.ts'
import { forgetPage } from '../support/forgetPage.ts'
import { memoryStorage } from '../../../src/persist/memoryStorage.ts'
import { runServices } from '../../../src/runner/runServices.ts'
import { aPage } from '../support/aPage.ts'

afterEach(() => forgetPage())

const settled = () => new Promise((resolve) => setTimeout(resolve))

/** Services that write down their start; `until` is what their scripts wait for. */
const setUp = (after: Record<string, string[]>, until: Record<string, Promise<void>> = {}) => {
  const started: string[] = []
  const services = Object.entries(after).map(([id, earlier]): Service => ({
    id,
    name: id,
    dependsOn: earlier,
    start() {
      started.push(id)
      return until[id]
    },
  }))
  const consent = createConsent({
    categories: { essential: { required: true }, its: { services } },
    storage: memoryStorage(),
  })
  const page = aPage()
  const again = () => runServices(consent, page)
  return { consent, started, stop: again(), again }
}

test('starts a service after its dependencies, whatever the order', async () => {
  const { consent, started } = setUp({ c: ['b'], b: ['a'], a: [], d: [] })
  consent.accept()
  expect(started).toEqual(['a', 'd'])
  await settled()
  expect(started).toEqual(['a', 'd', 'b', 'c'])
})

test('waits until their scripts have run', async () => {
  let finish = () => {}
  const end = new Promise<void>((resolve) => (finish = resolve))
  const { consent, started } = setUp({ b: ['a'], a: [] }, { a: end })
  consent.accept()
  await settled()
  expect(started).toEqual(['a'])
  finish()
  await settled()
  expect(started).toEqual(['a', 'b'])
})

test('doesn’t start while a dependency is denied, and starts when it is granted', async () => {
  const { consent, started } = setUp({ b: ['a'], a: [] })
  consent.save({ its: true, a: false })
  await settled()
  expect(started).toEqual([])
  consent.accept()
  await settled()
  expect(started).toEqual(['a', 'b'])
})

test('doesn’t start if consent is withdrawn while it waits', async () => {
  let finish = () => {}
  const end = new Promise<void>((resolve) => (finish = resolve))
  const { consent, started } = setUp({ b: ['a'], a: [] }, { a: end })
  consent.accept()
  consent.withdraw('b')
  finish()
  await settled()
  expect(started).toEqual(['a'])
})

test('also starts when a dependency has failed', async () => {
  const { consent, started } = setUp({ b: ['a'], a: [] }, { a: Promise.reject(new Error('no')) })
  consent.accept()
  await settled()
  expect(started).toEqual(['a', 'b'])
})

test('starts nothing after stop', async () => {
  const { consent, started, stop } = setUp({ b: ['a'], a: [] })
  consent.accept()
  stop()
  await settled()
  expect(started).toEqual(['a'])
})

test.each([
  [{ a: ['a'] }, 'a → a'],
  [{ a: ['b'], b: ['c'], c: ['a'] }, 'a → b → c → a'],
])('throws on a cycle: %j', (after, path) => {
  expect(() => setUp(after)).toThrow(
    expect.objectContaining({ code: 'cyclic-dependency' }) as Error,
  )
  forgetPage()
  expect(() => setUp(after)).toThrow(path)
})

test('throws on an unknown id', () => {
  expect(() => setUp({ a: ['analitycs'] })).toThrow(
    expect.objectContaining({ code: 'unknown-id' }) as Error,
  )
})

test('doesn’t start either if a dependency that has run is denied by now', async () => {
  const { consent, started } = setUp({ b: ['a'], a: [] })
  consent.save({ a: true, b: false })
  await settled()
  consent.save({ a: false })
  consent.save({ b: true })
  await settled()
  expect(started).toEqual(['a'])
  consent.save({ a: true })
  expect(started).toEqual(['a', 'b'])
})

test('after a restart, still starts when a pending script loads', async () => {
  let finish = () => {}
  const end = new Promise<void>((resolve) => (finish = resolve))
  const { consent, started, stop, again } = setUp({ b: ['a'], a: [] }, { a: end })
  consent.accept()
  stop()
  again()
  finish()
  await settled()
  expect(started).toEqual(['a', 'b'])
})
