import { readFileSync } from 'node:fs'

const files = JSON.parse(
  readFileSync(new URL('../../../dist/askfirst/files.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, string>>

/** The readable names of all files in the folder beside the script. */
export const besideNames = Object.keys(files)

/** Returns the path of a file in the folder beside the script, by its readable name: `services/matomo`. */
export const beside = (name: string): string => `/askfirst/${files[name] ?? ''}`

/** Returns the readable names of the files that were requested from the folder, in order. */
export const askedBeside = (requests: readonly { readonly path: string }[]): string[] =>
  requests.flatMap(({ path }) => besideNames.find((name) => beside(name) === path) ?? [])
