import ts from 'typescript'
import type { Option, Way } from '../../examples/gallery/src/preset.ts'
import { checker, docOf, inOrder, membersOf, optionTypesOf } from './compiler.ts'

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
  const ways = optionTypesOf('services', name).map(wayOf)
  const silent = ways.flatMap((way) => way.options).find(({ about }) => !about)
  if (silent) throw new Error(`${name}.${silent.name}: say in a comment what it is.`)
  return ways.length ? ways : [{ about: '', options: [] }]
}
