import { checker, optionTypesOf } from './compiler.ts'
import { presetsIn } from './presetsIn.ts'

const namesOf = (room: 'services' | 'signals', name: string) => [
  ...new Set(
    optionTypesOf(room, name)
      .flatMap((type) => checker.getPropertiesOfType(type))
      .map((property) => property.name),
  ),
]

const entriesOf = (room: 'services' | 'signals') =>
  presetsIn(room)
    .map((name) => `    ${name}: ${JSON.stringify(namesOf(room, name))},\n`)
    .join('')

/** Generates the lists of the presets' options, against which the script tag's development build checks the JSON. */
export const presetOptions =
  () => `// Made by \`npm run generate\` from src/services and src/signals.

type Names = Readonly<Record<string, readonly string[]>>

/** The options of each preset by name, for development builds. */
// prettier-ignore
export const presetOptions: Readonly<Record<'services' | 'signals', Names>> = {
  services: {
${entriesOf('services')}  },
  signals: {
${entriesOf('signals')}  },
}
`
