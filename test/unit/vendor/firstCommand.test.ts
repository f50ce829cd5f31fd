import { beforeEach, expect, test, vi } from 'vitest'
import type { Page } from '../../../src/vendor/page.ts'
import { commandQueue } from '../../../src/vendor/commandQueue.ts'
import { firstCommand, type FirstCommand } from '../../../src/vendor/firstCommand.ts'
import { aPage } from '../support/aPage.ts'

let page: Page
let tell: FirstCommand
beforeEach(() => {
  page = aPage()
  tell = firstCommand('tell')
})
const waiting = () =>
  (page.global['tell'] as { queue: ArrayLike<unknown>[] }).queue.map((command) =>
    Array.from(command),
  )

test('leaves the name unset, and makes the newest command the first in the list', () => {
  tell(page, 'consent', 'no')
  tell(page, 'consent', 'yes')
  expect(page.global['tell']).toBeUndefined()
  commandQueue(page, 'tell', { list: 'queue' })('init')
  expect(waiting()).toEqual([['consent', 'yes'], ['init']])
  expect(Object.getOwnPropertyDescriptor(page.global, 'tell')).toEqual({
    value: page.global['tell'],
    writable: true,
    enumerable: true,
    configurable: true,
  })
  tell(page, 'consent', 'no')
  expect(waiting()).toEqual([['consent', 'yes'], ['init'], ['consent', 'no']])
})

test('waits until the function has its list, however often it is read', () => {
  tell(page, 'consent', 'no')
  const made = vi.fn<(...command: unknown[]) => void>() as ((...command: unknown[]) => void) & {
    queue?: unknown
  }
  page.global['tell'] = made
  expect(page.global['tell']).toBe(made)
  tell(page, 'consent', 'yes')
  expect(made).not.toHaveBeenCalled()
  made.queue = []
  expect(page.global['tell']).toBe(made)
  expect(page.global['tell']).toBe(made)
  expect(made).toHaveBeenCalledExactlyOnceWith('consent', 'yes')
})

test('calls an existing function at once, however it was defined', () => {
  const early = vi.fn()
  page.global['tell'] = early
  tell(page, 'consent', 'no')
  expect(early).toHaveBeenCalledExactlyOnceWith('consent', 'no')

  const other = aPage()
  tell(other, 'consent', 'no')
  const declared = vi.fn()
  // As a function declaration of a classic script does.
  Object.defineProperty(other.global, 'tell', { value: declared, configurable: false })
  tell(other, 'consent', 'yes')
  expect(declared).toHaveBeenCalledExactlyOnceWith('consent', 'yes')
})

test('treats a value that is no function as missing', () => {
  tell(page, 'consent', 'no')
  page.global['tell'] = undefined
  expect(page.global['tell']).toBeUndefined()
  page.global['tell'] = { queue: [] }
  expect(page.global['tell']).toEqual({ queue: [] })
})
