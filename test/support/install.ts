import { execFileSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Installs the packages of a folder of tests that has a package.json of its own, if they aren't there yet: so `npm ci` at
 * the top stays quick.
 *
 * @param name the folder's name in `test`
 * @returns the path of its `node_modules`
 */
export const install = (name: string): string => {
  const folder = fileURLToPath(new URL(`../${name}`, import.meta.url))
  const modules = join(folder, 'node_modules')
  const installed = join(modules, '.package-lock.json')
  const isCurrent =
    existsSync(installed) &&
    statSync(installed).mtimeMs >= statSync(join(folder, 'package-lock.json')).mtimeMs
  if (!isCurrent)
    execFileSync('npm', ['ci', '--ignore-scripts', '--silent'], { cwd: folder, stdio: 'inherit' })
  return modules
}
