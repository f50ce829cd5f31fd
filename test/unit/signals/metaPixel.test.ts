import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { metaPixel } from '../../../src/signals/metaPixel.ts'
import { commandQueue } from '../../../src/vendor/commandQueue.ts'
import { signalRun } from '../support/signalRun.ts'

/** What Meta's code in a page does, and that it does nothing where `fbq` is there. */
const baseCode = `
  (function (scope) {
    if (scope.fbq) return
    const made = (scope.fbq = function () {
      if (made.callMethod) made.callMethod.apply(made, arguments)
      else made.queue.push(arguments)
    })
    if (!scope._fbq) scope._fbq = made
    made.push = made
    made.loaded = true
    made.version = '2.0'
    made.queue = []
    scope.loads = 'fbevents.js'
  })(window)
  window.fbq('init', '123')
  window.fbq('track', 'PageView')`

/** What a template of Google Tag Manager does: it makes the list from outside, by the name. */
const template = `
  if (!window.fbq) {
    window.fbq = function () { window.fbq.queue.push(arguments) }
    window._fbq = window.fbq
    window.fbq.queue = window.fbq.queue || []
    window.loads = 'fbevents.js'
  }
  const fbq = window.fbq
  fbq('init', '123')
  fbq('track', 'PageView')`

const shapes = [
  ['Meta’s own code', baseCode],
  ['a template', template],
] as const

const setUp = (options?: Parameters<typeof signalRun>[1]) => {
  const run = signalRun(metaPixel(), options)
  const { global } = run.page
  return {
    ...run,
    global,
    evaluate: (code: string) => void runInNewContext(code, { window: global }),
    queue: () =>
      (global['fbq'] as { queue: ArrayLike<unknown>[] }).queue.map((one) => Array.from(one)),
  }
}
const pageView = [
  ['init', '123'],
  ['track', 'PageView'],
]

test.each(shapes)('%s loads the pixel, and finds the denial first', (_, code) => {
  const { global, evaluate, queue, choose, withdraw } = setUp()
  expect(global['fbq']).toBeUndefined()
  evaluate(code)
  expect(global['loads']).toBe('fbevents.js')
  expect(queue()).toEqual([['consent', 'revoke'], ...pageView])
  choose('marketing')
  withdraw()
  expect(queue().slice(3)).toEqual([
    ['consent', 'grant'],
    ['consent', 'revoke'],
  ])
})

test.each(shapes)('%s finds only the yes that came before it', (_, code) => {
  const { evaluate, queue, choose } = setUp()
  choose('marketing')
  evaluate(code)
  expect(queue()).toEqual([['consent', 'grant'], ...pageView])
})

test('sends a stored choice, and another id can grant', () => {
  const { evaluate, queue } = setUp({ stored: ['marketing'] })
  evaluate(baseCode)
  expect(queue()[0]).toEqual(['consent', 'grant'])

  const { page, choose, take } = signalRun(metaPixel({ grantedBy: 'analytics' }))
  commandQueue(page, 'fbq', { list: 'queue' })
  expect(take()).toEqual(['fbq("consent", "revoke")'])
  choose('marketing')
  expect(take()).toEqual(['fbq("consent", "revoke")'])
  choose('analytics')
  expect(take()).toEqual(['fbq("consent", "grant")'])
})

test('calls a pixel that is already in the page at once', () => {
  const taken: unknown[][] = []
  const fbq = Object.assign((...command: unknown[]) => void taken.push(command), { queue: [] })
  const { choose } = signalRun(metaPixel(), { global: { fbq } })
  expect(taken).toEqual([['consent', 'revoke']])
  choose('marketing')
  expect(taken).toEqual([
    ['consent', 'revoke'],
    ['consent', 'grant'],
  ])
})

test('sends commands to the pixel’s own code once it has loaded', () => {
  const { page, choose } = signalRun(metaPixel())
  const taken: unknown[][] = []
  const fbq = commandQueue(page, 'fbq', { list: 'queue', run: 'callMethod' })
  Object.assign(fbq, { callMethod: (...command: unknown[]) => taken.push(command) })
  choose('marketing')
  expect(taken).toEqual([['consent', 'grant']])
})

test('while a sale is denied, Meta limits its use of the data: before init, and with each decision', () => {
  const run = signalRun(metaPixel({ grantedBy: 'analytics', limitedUnless: 'marketing' }))
  run.choose('analytics')
  runInNewContext(baseCode, { window: run.page.global })
  const queue = (run.page.global['fbq'] as { queue: ArrayLike<unknown>[] }).queue
  expect([...queue].map((one) => Array.from(one))).toEqual([
    ['consent', 'grant'],
    ['dataProcessingOptions', ['LDU'], 0, 0],
    ...pageView,
  ])
  run.choose('analytics', 'marketing')
  expect([...queue].slice(4).map((one) => Array.from(one))).toEqual([
    ['consent', 'grant'],
    ['dataProcessingOptions', [], 0, 0],
  ])
})
