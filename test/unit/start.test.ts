import { afterEach, expect, test, vi } from 'vitest'
import { createConsent } from '../../src/consent/createConsent.ts'
import { historyOf } from '../../src/consent/history.ts'
import type { Signal } from '../../src/vendor/signal.ts'
import { forgetPage } from './support/forgetPage.ts'
import { memoryStorage } from '../../src/persist/memoryStorage.ts'
import { custom } from '../../src/services/custom.ts'
import { start } from '../../src/start.ts'

let pages = 0
/** What has started under a name has started for as long as the page lives: each test has a name of its own. */
const yes = () => ({
  ...memoryStorage(`1.0.${Math.floor(Date.now() / 1000)}.api.a.analytics`),
  name: `consent${String(pages)}`,
})
const setUp = (signal?: Signal) => {
  const run = vi.fn()
  const stats = custom({ id: 'stats', name: 'Stats', start: run })
  const begin = () =>
    start({
      categories: { essential: { required: true }, analytics: { services: [stats] } },
      storage: yes(),
      signals: signal ? [signal] : [],
    })
  return { run, begin }
}
const prerender = () =>
  Object.defineProperty(Document.prototype, 'prerendering', { value: true, configurable: true })
const activate = () => {
  delete (Document.prototype as { prerendering?: boolean }).prerendering
  document.dispatchEvent(new Event('prerenderingchange'))
}

afterEach(() => {
  historyOf(`consent${String(pages)}`).consent?.stop()
  forgetPage()
  pages++
})

test('starts at once what the stored choice allows', () => {
  const { run, begin } = setUp()
  begin()
  expect(run).toHaveBeenCalledOnce()
})

test('connects a consent that the site has created before', () => {
  const { run, begin } = setUp()
  const categories = { essential: { required: true } }
  historyOf(`consent${String(pages)}`).consent?.stop()
  const storage = yes()
  const analytics = { services: [custom({ id: 'other', name: 'Other', start: run })] }
  const consent = createConsent({ categories: { ...categories, analytics }, storage })
  expect(run).not.toHaveBeenCalled()
  expect(start({ categories: { ...categories, analytics }, storage })).toBe(consent)
  expect(run).toHaveBeenCalledOnce()
  expect(begin()).toBe(consent)
})

test('starts nothing in a prerendered page until it is activated', () => {
  const { run, begin } = setUp()
  prerender()
  begin()
  expect(run).not.toHaveBeenCalled()
  activate()
  expect(run).toHaveBeenCalledOnce()
})

test('starts nothing when stopped before activation', () => {
  const { run, begin } = setUp()
  prerender()
  begin().stop()
  activate()
  expect(run).not.toHaveBeenCalled()
})

test('can be retried: a start that throws leaves nothing running', () => {
  const wrong = setUp({ id: 'x', reads: ['analitycs'], begin: () => {}, update: () => {} })
  expect(wrong.begin).toThrow(expect.objectContaining({ code: 'unknown-id' }) as Error)
  const { run, begin } = setUp()
  begin()
  expect(run).toHaveBeenCalledOnce()
})

test('runs nothing twice after stop and start, and sends its defaults once', () => {
  const signal = { id: 'x', begin: vi.fn(), update: vi.fn() }
  const { run, begin } = setUp(signal)
  begin().stop()
  begin()
  expect(run).toHaveBeenCalledOnce()
  expect(signal.begin).toHaveBeenCalledOnce()
  expect(signal.update).toHaveBeenCalledOnce()
})
