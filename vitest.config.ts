import { readFile } from 'node:fs/promises'
import { defineConfig } from 'vitest/config'
import { PlainLine } from './test/PlainLine.ts'

/** The stylesheet as text, as the build has it. */
const inlineStyles = {
  name: 'inline-styles',
  enforce: 'pre',
  async load(id: string) {
    if (!id.endsWith('.css?inline')) return undefined
    return `export default ${JSON.stringify(await readFile(id.replace('?inline', ''), 'utf8'))}`
  },
} as const

/** Vitest runs the global setup of the chosen projects only, so unit tests don't wait for a build. */
const build = 'test/support/build.ts'

export default defineConfig({
  test: {
    maxWorkers: 2,
    reporters: ['default', new PlainLine()],
    projects: [
      {
        plugins: [inlineStyles],
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          environment: 'jsdom',
          // Each file has a window of its own, as elsewhere, but jsdom is loaded once: that takes a second.
          pool: 'vmThreads',
          // Other work on the machine slows the properties down.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: [build, 'test/browser/support/setup.ts'],
          // The browsers of a worker serve one file after another; each test has a context of its own.
          isolate: false,
          // Other work on the machine slows browsers down; one that hangs is noticed by the harness.
          testTimeout: 120_000,
          // A file may wait for its turn with WebKit until another has finished.
          hookTimeout: 900_000,
          // Types and lint take both cores, on which WebKitGTK's driver would starve.
          sequence: { groupOrder: 1 },
          // A WebKit that stopped answering has been replaced by then. PlainLine names each retried test.
          retry: 1,
        },
      },
      {
        test: {
          name: 'package',
          testTimeout: 600_000,
          hookTimeout: 600_000,
          include: ['test/package/**/*.test.ts', 'test/types/**/*.test.ts'],
          globalSetup: build,
        },
      },
    ],
  },
})
