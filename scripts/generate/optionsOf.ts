import { join } from 'node:path'
import ts from 'typescript'
import type { Option, Way } from '../../examples/gallery/src/preset.ts'
import { presetsIn } from './presetsIn.ts'

const fileOf = (name: string) => join(process.cwd(), `src/services/${name}.ts`)

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)).config,
  ts.sys,
  process.cwd(),
)
const program = ts.createProgram(presetsIn('services').map(fileOf), options)
const checker = program.getTypeChecker()

/** Reads a doc comment as one line. */
const docOf = (symbol: ts.Symbol | undefined) =>
  ts.displayPartsToString(symbol?.getDocumentationComment(checker)).replace(/\s+/g, ' ').trim()

const membersOf = (type: ts.Type) => (type.isUnion() ? type.types : [type])

/** Sorts a union's members, whose order is arbitrary in the compiler: the default first, then by the alphabet. */
const inOrder = (values: readonly string[], first: string) =>
  [...values].sort((a, b) => Number(b === first) - Number(a === first) || (a < b ? -1 : 1))

const kindOf = (type: ts.Type, preset: string): Option['type'] => {
  const members = membersOf(type)
  if (members.every((one) => one.isStringLiteral()))
    return inOrder(
      members.map(({ value }) => value),
      preset,
    )
  if (members.some((one) => one.flags & ts.TypeFlags.String)) return 'text'
  if (members.every((one) => one.flags & ts.TypeFlags.BooleanLike)) return 'flag'
  return checker.isArrayType(type) ? 'list' : 'object'
}

const optionOf = (property: ts.Symbol): Option => {
  const [about = '', words = ''] = docOf(property).split(/\s*Default: /)
  const preset = words.replace(/\.$/, '').replace(/^`([^`]*)`$/, '$1')
  return {
    name: property.name,
    type: kindOf(checker.getNonNullableType(checker.getTypeOfSymbol(property)), preset),
    required: !(property.flags & ts.SymbolFlags.Optional),
    about,
    ...(preset && { default: preset }),
  }
}

const wayOf = (type: ts.Type): Omit<Way, 'example'> => {
  const all = checker.getPropertiesOfType(type).map(optionOf)
  return {
    about: docOf(type.symbol),
    options: [...all.filter((one) => one.required), ...all.filter((one) => !one.required)],
  }
}

/**
 * Reads a preset's options from its types and comments.
 *
 * @param name the preset's id
 * @returns one entry for each set of options that it accepts: Matomo's own server, and its cloud
 * @throws {Error} when the file has no such export, or an option has no comment
 */
export const optionsOf = (name: string): readonly Omit<Way, 'example'>[] => {
  const source = program.getSourceFile(fileOf(name))
  const file = source && checker.getSymbolAtLocation(source)
  const preset = file && checker.getExportsOfModule(file).find((one) => one.name === name)
  if (!preset) throw new Error(`src/services/${name}.ts has to export ${name}.`)
  const [call] = checker.getTypeOfSymbol(preset).getCallSignatures()
  const [parameter] = call?.parameters ?? []
  if (!parameter) return [{ about: '', options: [] }]
  const ways = membersOf(checker.getNonNullableType(checker.getTypeOfSymbol(parameter))).map(wayOf)
  const silent = ways.flatMap((way) => way.options).find(({ about }) => !about)
  if (silent) throw new Error(`${name}.${silent.name}: say in a comment what it is.`)
  return ways
}
