import { ConfigError } from '../errors.ts'

/**
 * Checks options that take one of a few values.
 *
 * An unknown region would fall back to the default, and send visitors' data to another continent. It throws in
 * production too, where an environment variable may differ.
 *
 * @param preset the preset's id
 * @param options the options by name, with their defaults
 * @param values the valid values
 * @returns the preset's id
 * @throws {ConfigError} `bad-option` — an option has another value
 */
export const oneOf = <const Id extends string>(
  preset: Id,
  options: Readonly<Record<string, string>>,
  values: readonly string[],
): Id => {
  for (const [name, value] of Object.entries(options))
    if (!values.includes(value)) {
      const option = `${preset}.${name}`
      throw new ConfigError(
        'bad-option',
        process.env.NODE_ENV === 'production'
          ? option
          : `${option} must be one of ${values.join(', ')}`,
      )
    }
  return preset
}
