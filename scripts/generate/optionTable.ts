import ts from 'typescript'
import {
  checker,
  defaultOf,
  docOf,
  inOrder,
  membersOf,
  optionTypesOf,
  type Room,
} from './compiler.ts'
import { listed, prose, table } from './markdown.ts'

/** An option as its table has it. */
export interface OptionRow {
  readonly name: string
  readonly required: boolean
  /** In Markdown. */
  readonly type: string
  /** In Markdown. */
  readonly default: string
  /** In Markdown. */
  readonly about: string
  /** The texts that it takes, if it takes only these. */
  readonly values: readonly string[]
}

/** A set of options that a preset takes. */
export interface OptionSet {
  /** The doc comment of its type. */
  readonly about: string
  readonly options: readonly OptionRow[]
}

/** What grants each of a signal's consent types by default. */
type Grants = Readonly<Record<string, string | readonly string[] | undefined>>

const valuesOf = (type: ts.Type) => {
  const members = membersOf(type)
  return members.every((one) => one.isStringLiteral()) ? members.map(({ value }) => value) : []
}

const plural: Readonly<Record<string, string>> = {
  text: 'texts',
  object: 'objects',
  number: 'numbers',
  id: 'ids',
}

/**
 * Names a type as readers do.
 *
 * @throws {Error} when it is one that no option has had so far
 */
const nameOf = (type: ts.Type): string => {
  const { flags } = type
  if (type.getCallSignatures().length) return 'function (code only)'
  if (checker.isArrayType(type)) {
    const [item] = checker.getTypeArguments(type as ts.TypeReference)
    const names = item ? membersOf(item).map(nameOf) : []
    return `list of ${listed(
      names.map((name) => plural[name] ?? name).toSorted((a, b) => (a > b ? -1 : 1)),
      'or',
    )}`
  }
  if (flags & ts.TypeFlags.String) return 'text'
  if (flags & ts.TypeFlags.Number) return 'number'
  if (flags & ts.TypeFlags.BooleanLike) return 'boolean'
  // Only the ids of categories and services are a type's parameter.
  if (flags & ts.TypeFlags.TypeParameter) return 'id'
  const held = checker.getIndexTypeOfType(type, ts.IndexKind.String)
  if (held && held.flags & ts.TypeFlags.String) return 'object of texts'
  if (flags & ts.TypeFlags.Object) return 'object'
  throw new Error(`scripts/generate/optionTable.ts has no word for ${checker.typeToString(type)}.`)
}

const typeOf = (type: ts.Type, first: string) => {
  const values = valuesOf(type)
  return values.length
    ? listed(
        inOrder(values, first).map((value) => `\`${value}\``),
        'or',
      )
    : listed([...new Set(membersOf(type).map(nameOf))].sort(), 'or')
}

/** Says what grants a consent type by default. A list holds ids of which the first that exists counts. */
const grantedBy = (ids: Grants[string]) =>
  [ids ?? []]
    .flat()
    .map((id) => `\`${id}\``)
    .join(', else ') || 'nothing'

const rowOf = (property: ts.Symbol, fallback: ts.Symbol | undefined, grants: Grants): OptionRow => {
  const { name } = property
  const isGrant = Object.hasOwn(grants, name)
  const type = checker.getNonNullableType(checker.getTypeOfSymbol(property))
  const [about = '', words = ''] = (docOf(property) || docOf(fallback)).split(/\s*Default: /)
  const said = prose(words.replace(/\.$/, '').replace(/^(true|false|\d+)\b/, '`$1`'))
  const required = !(property.flags & ts.SymbolFlags.Optional)
  const without = isGrant ? grantedBy(grants[name]) : 'none'
  return {
    name,
    required,
    type: typeOf(type, words.replace(/\.$/, '').replaceAll('`', '')),
    default: required ? 'required' : said || without,
    about: prose(about || (isGrant ? 'The category or service that grants it.' : '')),
    values: valuesOf(type),
  }
}

/**
 * Reads a preset's options from its types and comments, inherited ones too.
 *
 * @param room the folder
 * @param name the preset's id
 * @param grants what grants each of a signal's consent types by default. Default: it is no signal
 * @returns one entry for each set of options that it accepts; required options come first
 * @throws {Error} when an option has no comment
 */
export const optionSetsOf = (room: Room, name: string, grants: Grants = {}): readonly OptionSet[] =>
  optionTypesOf(room, name).map((type) => {
    const rows = checker
      .getPropertiesOfType(type)
      .map((property) =>
        rowOf(property, room === 'signals' ? defaultOf(name, property.name) : undefined, grants),
      )
    const silent = rows.find(({ about }) => !about)
    if (silent) throw new Error(`${room}/${name}.${silent.name}: say in a comment what it is.`)
    const names = Object.keys(grants)
    // The compiler lists the consent types in any order.
    const rank = (row: OptionRow) =>
      row.required ? -1 : names.includes(row.name) ? names.indexOf(row.name) : names.length
    return {
      about: docOf(type.symbol),
      options: rows.toSorted((a, b) => rank(a) - rank(b)),
    }
  })

/** Writes the table of options. */
export const optionTable = (options: readonly OptionRow[]) =>
  table(
    ['option', 'type', 'default', 'meaning'],
    options.map((option) => [`\`${option.name}\``, option.type, option.default, option.about]),
  )
