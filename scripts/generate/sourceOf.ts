import { readFileSync } from 'node:fs'

/** Source text of a preset: types and comments aren't in what it returns. */
export const sourceOf = (room: 'services' | 'signals', name: string) =>
  readFileSync(`src/${room}/${name}.ts`, 'utf8')
