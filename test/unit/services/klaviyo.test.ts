import { expect, test, vi } from 'vitest'
import { klaviyo } from '../../../src/services/klaviyo.ts'
import { recorder } from '../support/recorder.ts'

interface Onsite {
  push(item: unknown): void
  track(name: string, callback?: (answer: unknown) => void): Promise<unknown>
}
type Waiting = [method: string, name: string, answer: (value: unknown) => void]

const start = () => {
  const { page } = recorder()
  void klaviyo({ id: 'AbC123' }).start?.(page)
  return { page, onsite: page.global['klaviyo'] as Onsite }
}

test('calls before the code loads are queued, and answered', async () => {
  const { page, onsite } = start()
  const callback = vi.fn()
  const promised = onsite.track('Viewed', callback)
  const [[method, name, answer]] = page.global['_klOnsite'] as [Waiting]
  expect([method, name]).toEqual(['track', 'Viewed'])
  answer(true)
  await expect(promised).resolves.toBe(true)
  expect(callback.mock.calls).toEqual([[true]])
})

test('the queue may be replaced by the vendor’s own', () => {
  const { page, onsite } = start()
  const push = vi.fn()
  page.global['_klOnsite'] = { push }
  onsite.push(['openForm', 'x'])
  expect(push.mock.calls).toEqual([[['openForm', 'x']]])
})
