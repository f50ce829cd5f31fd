import { hash } from './record/hash.ts'

/**
 * Names a file in the folder beside the script, by a hash of the build and the readable name.
 *
 * Blocklists contain names such as `matomo.js` and `showBanner.js`. Each build changes the hash, so a page with an old
 * script never gets a new file.
 *
 * @param build the build's fingerprint
 * @param name the readable name: `services/matomo`
 * @returns the file's name, without a folder
 */
export const fileName = (build: string, name: string): string => `${hash(build + name, 16)}.js`
