import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from './run.ts'

/**
 * Packs the library and installs the tarball in a new, empty folder.
 *
 * @returns the folder, which the caller removes
 */
export const installPackage = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'askfirst-'))
  const tarball = run('npm', ['pack', '--silent', '--pack-destination', folder]).trim()
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }')
  run('npm', ['install', '--silent', '--no-audit', '--no-fund', join(folder, tarball)], folder)
  return folder
}
