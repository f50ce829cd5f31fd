import type { Reporter, TestModule } from 'vitest/node'

/** Ends the run with one plain line, for programs that read the log. */
export class PlainLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const count = (state: string) => tests.filter((test) => test.result().state === state).length
    const broken = modules.filter((module) => module.errors().length > 0).length
    const skipped = count('skipped')
    const failed = count('failed') + broken + errors.length
    // After the summary, which the default reporter prints at the same moment.
    process.once('exit', () => {
      console.log(
        `${String(count('passed'))} passed, ${String(failed)} failed${skipped ? `, ${String(skipped)} skipped` : ''}`,
      )
    })
  }
}
