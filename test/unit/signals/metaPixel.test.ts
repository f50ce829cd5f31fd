import { expect, test } from 'vitest'
import { metaPixel } from '../../../src/signals/metaPixel.ts'
import { signalRun } from '../support/signalRun.ts'

const stub = ['fbq.loaded = true', 'fbq.version = "2.0"']

test('revoke stands before the pixel’s code, and each decision is told once', () => {
  const { take, choose, withdraw } = signalRun(metaPixel())
  expect(take()).toEqual(['fbq("consent", "revoke")', ...stub])
  choose('marketing')
  expect(take()).toEqual(['fbq("consent", "grant")'])
  withdraw()
  expect(take()).toEqual(['fbq("consent", "revoke")'])
})

test('a stored choice is repeated, and another id can grant', () => {
  expect(signalRun(metaPixel(), { stored: ['marketing'] }).take()).toEqual([
    'fbq("consent", "grant")',
    ...stub,
  ])
  const mapped = signalRun(metaPixel({ grantedBy: 'analytics' }))
  mapped.take()
  mapped.choose('marketing')
  expect(mapped.take()).toEqual(['fbq("consent", "revoke")'])
  mapped.choose('analytics')
  expect(mapped.take()).toEqual(['fbq("consent", "grant")'])
})

test('the pixel’s own code takes the commands once it is there', () => {
  const { page, take, choose } = signalRun(metaPixel())
  take()
  const taken: unknown[][] = []
  Object.assign(page.global['fbq'] as object, {
    callMethod: (...command: unknown[]) => taken.push(command),
  })
  choose('marketing')
  expect(taken).toEqual([['consent', 'grant']])
})
