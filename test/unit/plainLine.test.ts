import type { TestModule } from 'vitest/node'
import { expect, test } from 'vitest'
import { lastLines } from '../PlainLine.ts'

interface Result {
  readonly name: string
  readonly state?: 'passed' | 'failed' | 'skipped'
  readonly retries?: number
  readonly message?: string
}

/** A module as Vitest reports it, with what the reporter reads. */
const moduleOf = (results: readonly Result[], errors: readonly unknown[] = []): TestModule => {
  const relativeModuleId = 'test/browser/x.test.ts'
  const tests = results.map(({ name, state = 'passed', retries = 0, message }) => ({
    fullName: name,
    module: { relativeModuleId },
    result: () => ({ state, errors: message === undefined ? undefined : [{ message }] }),
    // A skipped test has no diagnostic.
    diagnostic: () => (state === 'skipped' ? undefined : { retryCount: retries }),
  }))
  return {
    errors: () => errors,
    children: { allTests: () => tests },
  } as unknown as TestModule
}

test('a run without retries ends with the totals only', () => {
  const modules = [moduleOf([{ name: 'a' }, { name: 'b', state: 'failed' }])]
  expect(lastLines(modules, [])).toEqual(['1 passed, 1 failed'])
})

test('skipped tests are counted', () => {
  const modules = [moduleOf([{ name: 'a' }, { name: 'b', state: 'skipped' }])]
  expect(lastLines(modules, [])).toEqual(['1 passed, 0 failed, 1 skipped'])
})

test('a file that cannot be loaded and an unhandled error each count as a failure', () => {
  const modules = [moduleOf([], [new Error('syntax')]), moduleOf([{ name: 'a' }])]
  expect(lastLines(modules, [new Error('unhandled')])).toEqual(['1 passed, 2 failed'])
})

test('a retried test that passes is counted as passed and named with its cause', () => {
  const modules = [
    moduleOf([
      { name: 'a' },
      { name: 'group > b', retries: 1, message: 'WebKit did not answer\n  in time' },
    ]),
  ]
  expect(lastLines(modules, [])).toEqual([
    'retried: test/browser/x.test.ts > group > b (1 retry): WebKit did not answer',
    '2 passed, 0 failed',
  ])
})

test('a retried test that fails is named too', () => {
  const modules = [moduleOf([{ name: 'a', state: 'failed', retries: 2 }])]
  expect(lastLines(modules, [])).toEqual([
    'retried: test/browser/x.test.ts > a (2 retries)',
    '0 passed, 1 failed',
  ])
})
