import { readFileSync } from 'node:fs'

/** Source text of a preset, for what only its comments say. */
export const sourceOf = (room: 'services' | 'signals', name: string) =>
  readFileSync(`src/${room}/${name}.ts`, 'utf8')
