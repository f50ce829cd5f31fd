import { execFileSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Installs the packages of a folder that has a package.json of its own, unless they are up to date. So `npm ci` at the
 * top stays quick.
 *
 * @param folder its path
 * @returns the path of its `node_modules`
 */
export const installIn = (folder: string): string => {
  const modules = join(folder, 'node_modules')
  const installed = join(modules, '.package-lock.json')
  const isCurrent =
    existsSync(installed) &&
    statSync(installed).mtimeMs >= statSync(join(folder, 'package-lock.json')).mtimeMs
  if (!isCurrent)
    execFileSync('npm', ['ci', '--ignore-scripts', '--silent'], { cwd: folder, stdio: 'inherit' })
  return modules
}
