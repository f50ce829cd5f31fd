import { execFile, execFileSync } from 'node:child_process'
import { env } from 'node:process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** The repository's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

const failure = (words: readonly string[], error: unknown): Error => {
  const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
  return new Error(`${words.join(' ')} failed:\n${stdout}\n${stderr}`, { cause: error })
}

/** Runs a program to its end; what it printed is in the error when it fails. */
export const run = (
  program: string,
  args: readonly string[],
  cwd = root,
  environment = env,
): string => {
  try {
    return execFileSync(program, args, { cwd, env: environment, encoding: 'utf8', stdio: 'pipe' })
  } catch (error) {
    throw failure([program, ...args], error)
  }
}

/** Does the same beside others. */
export const runAside = async (program: string, args: readonly string[]): Promise<void> => {
  try {
    await promisify(execFile)(program, args, { cwd: root, maxBuffer: 10_000_000 })
  } catch (error) {
    throw failure([program, ...args], error)
  }
}
