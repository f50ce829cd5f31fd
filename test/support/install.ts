import { fileURLToPath } from 'node:url'
import { installIn } from '../../scripts/install.ts'

/**
 * Installs the packages of a folder of tests.
 *
 * @param name the folder's name in `test`
 * @returns the path of its `node_modules`
 */
export const install = (name: string): string =>
  installIn(fileURLToPath(new URL(`../${name}`, import.meta.url)))
