import * as services from 'askfirst/services'
import type { Option } from './preset.ts'
import { wayOf } from './presetOf.ts'
import type { Picked } from './state.ts'
import { valueOf } from './valueOf.ts'

/** What is wrong with an option of a service. */
export interface Fault {
  readonly service: string
  readonly option: string
  /** The sentence that the option’s name begins. */
  readonly text: string
}

type Make = (options: object) => unknown

const textOf = (option: Option, typed: string) => {
  if (!typed.trim()) return option.required ? 'is required.' : undefined
  try {
    valueOf(option, typed)
    return undefined
  } catch {
    return option.type === 'list'
      ? 'must be a list as JSON: ["_ga", "_ga_*"].'
      : 'must be an object as JSON: { "key": "value" }.'
  }
}

/**
 * Reads the options of a service as they are typed.
 *
 * @returns the options that can be read; a required one that is empty is an empty text
 */
export const typedOptions = (service: Picked): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    wayOf(service).options.flatMap((option) => {
      const typed = service.values[option.name] ?? ''
      if (!typed.trim()) return option.required ? [[option.name, '']] : []
      return textOf(option, typed) ? [] : [[option.name, valueOf(option, typed)]]
    }),
  )

/** Asks the preset itself, which throws on options that it can't take. */
const refusal = (service: Picked, options: object): Fault | undefined => {
  try {
    ;(services as unknown as Record<string, Make>)[service.id]?.(options)
    return undefined
  } catch (error) {
    const [, option = '', text = ''] = /\.(\w+) (.*)$/s.exec((error as Error).message) ?? []
    return { service: service.id, option, text: text }
  }
}

/**
 * Looks for what is wrong with the options of a service.
 *
 * @returns what is missing, can't be read, or is refused by the preset
 */
export const faultsOf = (service: Picked): readonly Fault[] => {
  const found = wayOf(service).options.flatMap((option) => {
    const text = textOf(option, service.values[option.name] ?? '')
    return text ? [{ service: service.id, option: option.name, text }] : []
  })
  const refused = found.length ? undefined : refusal(service, typedOptions(service))
  return refused ? [refused] : found
}

/**
 * Gives a service options with which it can be shown.
 *
 * @returns the options as they are typed, with examples in place of what is wrong
 */
export const shownOptions = (service: Picked): Readonly<Record<string, unknown>> => {
  const wrong = faultsOf(service).map(({ option }) => option)
  const right = Object.entries(typedOptions(service)).filter(([name]) => !wrong.includes(name))
  const shown = { ...wayOf(service).example, ...Object.fromEntries(right) }
  return refusal(service, shown) ? wayOf(service).example : shown
}
