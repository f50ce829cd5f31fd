import { execFileSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where other people's libraries are, which the tests make pages with. */
export const libraries = fileURLToPath(new URL('../../pages/', import.meta.url))

const timeOf = (file: string): number => {
  const path = join(libraries, file)
  return existsSync(path) ? statSync(path).mtimeMs : 0
}

/** Installs them, unless they are. */
export const installLibraries = (): void => {
  // npm writes this file when it has installed everything.
  if (timeOf('node_modules/.package-lock.json') >= timeOf('package-lock.json')) return
  execFileSync('npm', ['ci', '--silent', '--prefix', libraries], { stdio: 'inherit' })
}
