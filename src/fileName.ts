/**
 * Names a file in the folder beside the script: by a number, since blocklists hold names such as `matomo.js` and
 * `showBanner.js`; and by one that each build changes, so that a page with an old script never gets a new file.
 *
 * @param build what the build was made of, as a number or a text
 * @param name the readable name: `services/matomo`
 * @returns the file's name, without a folder
 * @see http://www.isthe.com/chongo/tech/comp/fnv/ FNV-1a
 */
export const fileName = (build: string, name: string): string => {
  const hash = new TextEncoder()
    .encode(build + name)
    .reduce((sum, byte) => Math.imul(sum ^ byte, 0x1000193), 0x811c9dc5)
  return `${(hash >>> 0).toString(16)}.js`
}
