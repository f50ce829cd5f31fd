import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { commandQueue } from '../../../src/vendor/commandQueue.ts'
import { pinterestTag } from '../../../src/signals/pinterestTag.ts'
import { signalRun } from '../support/signalRun.ts'

/** What Pinterest's code in a page does, and that it does nothing where `pintrk` is there. */
const baseCode = `
  if (!window.pintrk) {
    window.pintrk = function () { window.pintrk.queue.push(Array.from(arguments)) }
    const made = window.pintrk
    made.queue = []
    made.version = '3.0'
    window.loads = 'core.js'
  }
  window.pintrk('load', '261')
  window.pintrk('page')`

const setUp = (options?: Parameters<typeof signalRun>[1], own = pinterestTag()) => {
  const run = signalRun(own, options)
  const { global } = run.page
  return {
    ...run,
    global,
    evaluate: () => void runInNewContext(baseCode, { window: global }),
    queue: () => (global['pintrk'] as { queue: unknown[] }).queue,
  }
}
const pageView = [['load', '261'], ['page']]

test('Pinterest’s own code loads the tag, finds the denial first, and receives each decision once', () => {
  const { global, evaluate, queue, choose, withdraw } = setUp()
  expect(global['pintrk']).toBeUndefined()
  evaluate()
  expect(global['loads']).toBe('core.js')
  expect(queue()).toEqual([['setconsent', false], ...pageView])
  choose('marketing')
  withdraw()
  expect(queue().slice(3)).toEqual([
    ['setconsent', true],
    ['setconsent', false],
  ])
})

test('finds only the yes that came before it', () => {
  const { evaluate, queue, choose } = setUp()
  choose('marketing')
  evaluate()
  expect(queue()).toEqual([['setconsent', true], ...pageView])
})

test.each([
  ['analytics', true],
  ['marketing', false],
])('sends a stored choice, and follows the site’s mapping: %s', (stored, yes) => {
  const { evaluate, queue } = setUp({ stored: [stored] }, pinterestTag({ grantedBy: 'analytics' }))
  evaluate()
  expect(queue()[0]).toEqual(['setconsent', yes])
})

test('calls a tag that is already in the page at once', () => {
  const taken: unknown[][] = []
  const pintrk = Object.assign((...command: unknown[]) => void taken.push(command), { queue: [] })
  const { choose } = setUp({ global: { pintrk } })
  choose('marketing')
  expect(taken).toEqual([
    ['setconsent', false],
    ['setconsent', true],
  ])
})

test('while a sale is denied, Pinterest limits its use of the data', () => {
  const { page, choose, take } = signalRun(
    pinterestTag({ grantedBy: 'analytics', limitedUnless: 'marketing' }),
  )
  commandQueue(page, 'pintrk', { list: 'queue' })
  choose('analytics')
  expect(take().slice(-2)).toEqual([
    'pintrk("setconsent", true)',
    'pintrk("set", { opt_out_type: "LDP" })',
  ])
  choose('analytics', 'marketing')
  expect(take()).toEqual(['pintrk("setconsent", true)', 'pintrk("set", { opt_out_type: "" })'])
})
