import { readdirSync } from 'node:fs'

const others = ['index', 'custom', 'signal']

/** Names of the presets in a room, each of which has a file of its own. */
export const presetsIn = (room: 'services' | 'signals') =>
  readdirSync(`src/${room}`)
    .map((file) => file.replace('.ts', ''))
    .filter((name) => !others.includes(name))
    .sort((a, b) => a.localeCompare(b, 'en'))
