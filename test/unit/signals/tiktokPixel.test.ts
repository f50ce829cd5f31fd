import { expect, test } from 'vitest'
import { tiktokPixel } from '../../../src/signals/tiktokPixel.ts'
import { signalRun } from '../support/signalRun.ts'

/** What is done to the queue, without what describes it. */
const pushes = (lines: readonly string[]) => lines.filter((line) => line.startsWith('ttq.push'))

test('holds while undecided, and sends each decision once', () => {
  const { take, choose, withdraw } = signalRun(tiktokPixel())
  expect(pushes(take())).toEqual(['ttq.push(["holdConsent"])'])
  choose('marketing')
  expect(take()).toEqual(['ttq.push(["grantConsent"])'])
  withdraw()
  expect(take()).toEqual(['ttq.push(["revokeConsent"])'])
  choose('marketing', 'analytics')
  expect(take()).toEqual(['ttq.push(["grantConsent"])'])
})

test('replays a stored yes and a stored denial', () => {
  expect(pushes(signalRun(tiktokPixel(), { stored: ['marketing'] }).take())).toEqual([
    'ttq.push(["grantConsent"])',
  ])
  expect(pushes(signalRun(tiktokPixel(), { stored: ['analytics'] }).take())).toEqual([
    'ttq.push(["holdConsent"])',
    'ttq.push(["revokeConsent"])',
  ])
})

test('follows the site’s mapping', () => {
  const { take, choose } = signalRun(tiktokPixel({ grantedBy: 'analytics' }))
  take()
  choose('analytics')
  expect(take()).toEqual(['ttq.push(["grantConsent"])'])
})

test('preserves the queue of an earlier snippet', () => {
  const { page, take } = signalRun(tiktokPixel(), { global: { ttq: [['track', 'x']] } })
  expect((page.global['ttq'] as unknown[])[0]).toEqual(['track', 'x'])
  expect(pushes(take())).toEqual(['ttq.push(["holdConsent"])'])
})

test('adds nothing to code that has taken over the queue', () => {
  const { install, take, choose, page } = signalRun(tiktokPixel())
  take()
  install((record) => ({ ttq: { grantConsent: record('ttq.grantConsent') } }))
  choose('marketing')
  expect(take()).toEqual(['ttq.grantConsent()'])
  expect(Object.keys(page.global['ttq'] as object)).toEqual(['grantConsent'])
})
