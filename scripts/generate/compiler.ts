import { join } from 'node:path'
import ts from 'typescript'
import { presetsIn } from './presetsIn.ts'

/** A folder of presets. */
export type Room = 'services' | 'signals'

const fileOf = (room: Room, name: string) => join(process.cwd(), `src/${room}/${name}.ts`)

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)).config,
  ts.sys,
  process.cwd(),
)
const program = ts.createProgram(
  [
    ...presetsIn('services').map((name) => fileOf('services', name)),
    ...[...presetsIn('signals'), 'signal'].map((name) => fileOf('signals', name)),
  ],
  options,
)

/** The types of all presets. */
export const checker = program.getTypeChecker()

/** Reads a doc comment, with its line breaks. */
export const commentOf = (symbol: ts.Symbol | undefined) =>
  ts.displayPartsToString(symbol?.getDocumentationComment(checker)).trim()

/** Reads a doc comment as one line. */
export const docOf = (symbol: ts.Symbol | undefined) => commentOf(symbol).replace(/\s+/g, ' ')

/** Reads a doc comment's tags of one name. */
export const tagsOf = (symbol: ts.Symbol, name: string) =>
  symbol
    .getJsDocTags(checker)
    .filter((tag) => tag.name === name)
    .map(({ text }) => ts.displayPartsToString(text).trim())

/** Lists a union's members; any other type is its own only member. */
export const membersOf = (type: ts.Type) => (type.isUnion() ? type.types : [type])

/** Sorts a union's members, whose order is arbitrary in the compiler: the default first, then by the alphabet. */
export const inOrder = (values: readonly string[], first: string) =>
  [...values].sort((a, b) => Number(b === first) - Number(a === first) || (a < b ? -1 : 1))

/**
 * Finds a preset's export.
 *
 * @throws {Error} when the file has no export of its name
 */
export const exportOf = (room: Room, name: string): ts.Symbol => {
  const source = program.getSourceFile(fileOf(room, name))
  const file = source && checker.getSymbolAtLocation(source)
  const preset = file && checker.getExportsOfModule(file).find((one) => one.name === name)
  if (!preset) throw new Error(`src/${room}/${name}.ts has to export ${name}.`)
  return preset
}

/** Lists the types that a preset's options may have: none, one, or the members of a union. */
export const optionTypesOf = (room: Room, name: string): readonly ts.Type[] => {
  const [call] = checker.getTypeOfSymbol(exportOf(room, name)).getCallSignatures()
  const [parameter] = call?.parameters ?? []
  return parameter ? membersOf(checker.getNonNullableType(checker.getTypeOfSymbol(parameter))) : []
}

/** Finds a property of the object that a signal's file calls `defaults`, for its doc comment. */
export const defaultOf = (name: string, property: string): ts.Symbol | undefined => {
  const source = program.getSourceFile(fileOf('signals', name))
  const defaults =
    source &&
    checker
      .getSymbolsInScope(source, ts.SymbolFlags.BlockScopedVariable)
      .find((one) => one.name === 'defaults' && one.valueDeclaration?.getSourceFile() === source)
  return defaults && checker.getPropertyOfType(checker.getTypeOfSymbol(defaults), property)
}
