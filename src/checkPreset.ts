import { checkKeys } from './checkKeys.ts'
import { own } from './own.ts'
import { presetOptions } from './presetOptions.ts'

/**
 * Warns of options that a preset doesn't have; for development builds.
 *
 * @param kind what the preset makes
 * @param use the preset's name. An unknown name, and undefined, have no options to compare with
 * @param options its options, as in the configuration
 */
export const checkPreset = (
  kind: keyof typeof presetOptions,
  use: string | undefined,
  options: object,
): void => {
  const names = own(presetOptions[kind], use ?? '')?.map((name) => [name, true] as const)
  if (names) checkKeys(options, Object.fromEntries(names), `the preset "${use}"`)
}
