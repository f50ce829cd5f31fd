import type { Reporter, TestCase, TestModule } from 'vitest/node'

const retriesOf = (test: TestCase): number => test.diagnostic()?.retryCount ?? 0

/** Names a retried test and the error that made the retry necessary. */
const retryLine = (test: TestCase): string => {
  const retries = retriesOf(test)
  const [cause] = test.result().errors ?? []
  const message = cause?.message?.split('\n', 1)[0]
  return [
    `retried: ${test.module.relativeModuleId} > ${test.fullName}`,
    ` (${retries} ${retries === 1 ? 'retry' : 'retries'})`,
    message ? `: ${message}` : '',
  ].join('')
}

/** The last lines of a run: one for each retried test, then the totals. */
export const lastLines = (
  modules: readonly TestModule[],
  errors: readonly unknown[],
): readonly string[] => {
  const tests = modules.flatMap((module) => [...module.children.allTests()])
  const count = (state: string) => tests.filter((test) => test.result().state === state).length
  const broken = modules.filter((module) => module.errors().length > 0).length
  const skipped = count('skipped')
  const failed = count('failed') + broken + errors.length
  return [
    ...tests.filter((test) => retriesOf(test) > 0).map(retryLine),
    `${count('passed')} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`,
  ]
}

/** Ends the run with one plain line, for programs that read the log. */
export class PlainLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const lines = lastLines(modules, errors)
    // After the summary, which the default reporter prints at the same moment.
    process.once('exit', () => {
      console.log(lines.join('\n'))
    })
  }
}
