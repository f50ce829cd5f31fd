import { presets } from './catalog.ts'
import type { Preset, Way } from './preset.ts'
import type { Picked } from './state.ts'

const byId = new Map(presets.map((preset) => [preset.id, preset]))

/**
 * Finds a preset.
 *
 * @returns the preset, or undefined for an unknown id
 */
export const presetOf = (id: string): Preset | undefined => byId.get(id)

/**
 * Finds the set of options that is filled in for a service.
 *
 * @returns the set; an empty one for an unknown service
 */
export const wayOf = ({ id, way }: Picked): Way =>
  presetOf(id)?.ways[way] ?? { about: '', options: [], example: {} }
