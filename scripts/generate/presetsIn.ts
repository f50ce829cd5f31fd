import { readdirSync } from 'node:fs'

const others = ['index', 'custom', 'signal']

/** Lists the presets in a room by name; each has a file of its own. */
export const presetsIn = (room: 'services' | 'signals') =>
  readdirSync(`src/${room}`)
    .map((file) => file.replace('.ts', ''))
    .filter((name) => !others.includes(name))
    .sort((a, b) => a.localeCompare(b, 'en'))
