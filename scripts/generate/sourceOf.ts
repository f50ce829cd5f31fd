import { readFileSync } from 'node:fs'

/** Reads the source of a preset, for its types and comments. */
export const sourceOf = (room: 'services' | 'signals', name: string) =>
  readFileSync(`src/${room}/${name}.ts`, 'utf8')
