import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The repository's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** Runs a program to its end; what it printed is in the error when it fails. */
export const run = (program: string, args: readonly string[], cwd = root): string => {
  try {
    return execFileSync(program, args, { cwd, encoding: 'utf8', stdio: 'pipe' })
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    throw new Error(`${[program, ...args].join(' ')} failed:\n${stdout}\n${stderr}`, {
      cause: error,
    })
  }
}
