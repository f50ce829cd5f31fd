import { existsSync, readdirSync } from 'node:fs'
import type { Preset, Way } from '../../examples/gallery/src/preset.ts'
import type { Service } from '../../src/vendor/service.ts'
import { optionsOf } from './optionsOf.ts'
import { presets } from './presets.ts'
import { suggested } from './suggested.ts'

const templates: Readonly<Record<string, readonly object[]>> = presets

/** Fills a template such as `https://{host}`, so that a preset accepts it. */
const filled = (template: unknown) => String(template).replace(/\{[^}]*\}/g, 'example')

const withExample = (name: string, way: Omit<Way, 'example'>): Way => {
  const required = way.options.filter((option) => option.required).map((option) => option.name)
  const values = new Map(
    (templates[name] ?? []).flatMap((one) => Object.entries<unknown>({ ...one })),
  )
  return {
    ...way,
    example: Object.fromEntries(required.map((key) => [key, filled(values.get(key) ?? '{…}')])),
  }
}

const entryOf = ({ id, name, provider = '', purpose = '' }: Service): Preset => ({
  ...{ id, name, provider, purpose },
  category: suggested(id),
  ways: optionsOf(id).map((way) => withExample(id, way)),
})

const themes = () =>
  existsSync('src/themes')
    ? readdirSync('src/themes')
        .filter((file) => file.endsWith('.css'))
        .map((file) => file.replace('.css', ''))
        .sort()
    : []

/** Generates the gallery's list of themes and presets. */
export const galleryCatalog = (
  services: readonly Service[],
) => `// Made by \`npm run generate\` from src/services and src/themes.

import type { Preset } from './preset.ts'

/** The themes beside the default one. */
export const themes: readonly string[] = ${JSON.stringify(themes())}

/** Every service that has a preset, with its options. */
// prettier-ignore
export const presets: readonly Preset[] = [
${services.map((service) => `  ${JSON.stringify(entryOf(service))},\n`).join('')}]
`
