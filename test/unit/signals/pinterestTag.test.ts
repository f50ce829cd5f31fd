import { expect, test } from 'vitest'
import { pinterestTag } from '../../../src/signals/pinterestTag.ts'
import { signalRun } from '../support/signalRun.ts'

test('says no while undecided, and tells each decision once', () => {
  const { take, choose, withdraw } = signalRun(pinterestTag())
  expect(take()).toEqual(['pintrk.push(["setconsent", false])', 'pintrk.version = "3.0"'])
  choose('marketing')
  expect(take()).toEqual(['pintrk.push(["setconsent", true])'])
  withdraw()
  expect(take()).toEqual(['pintrk.push(["setconsent", false])'])
})

test('replays a stored choice, and follows what the site says', () => {
  const own = pinterestTag({ grantedBy: 'analytics' })
  expect(signalRun(own, { stored: ['analytics'] }).take()).toContain(
    'pintrk.push(["setconsent", true])',
  )
  expect(signalRun(own, { stored: ['marketing'] }).take()).toContain(
    'pintrk.push(["setconsent", false])',
  )
})

test('a kept function reaches the queue that Pinterest has put in its place', () => {
  const { page } = signalRun(pinterestTag())
  const kept = page.global['pintrk'] as (...command: unknown[]) => void
  const queue: unknown[] = []
  page.global['pintrk'] = Object.assign(() => {}, { queue })
  kept('track', 'pagevisit')
  expect(queue).toEqual([['track', 'pagevisit']])
})
