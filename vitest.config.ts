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

const slow = { testTimeout: 60_000, hookTimeout: 120_000 }

export default defineConfig({
  test: {
    // One browser at a time: on two cores, two of them starve WebKitGTK's driver.
    maxWorkers: 1,
    reporters: ['default', new PlainLine()],
    projects: [
      {
        plugins: [inlineStyles],
        test: { name: 'unit', include: ['test/unit/**/*.test.ts'], environment: 'jsdom' },
      },
      {
        test: {
          ...slow,
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          // WebKitGTK's driver now and then answers nothing at all; the harness then starts it anew.
          retry: 2,
        },
      },
      {
        test: {
          ...slow,
          testTimeout: 240_000,
          name: 'package',
          include: ['test/package/**/*.test.ts', 'test/types/**/*.test.ts'],
        },
      },
    ],
  },
})
