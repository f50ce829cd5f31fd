import { ConfigError } from '../errors.ts'

/**
 * Checks options that take one of a few values.
 *
 * A misspelt region, for example, would fall back to the default region and send visitors' data to another continent.
 * The check also runs in production, because environment variables may differ there.
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
