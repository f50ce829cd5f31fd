import { ConfigError } from '../errors.ts'

/**
 * Checks that a preset's required options are strings with some text in them.
 *
 * JSON isn't type-checked, and an unset environment variable is undefined. The check also runs in production: a
 * variable is often unset only there, and a request with `id=undefined` would go unnoticed.
 *
 * @param preset the preset's id
 * @param options the required options by name
 * @returns the preset's id
 * @throws {ConfigError} `bad-option` — an option isn't a string, or is blank
 */
export const requireOptions = <const Id extends string>(
  preset: Id,
  options: Readonly<Record<string, unknown>>,
): Id => {
  for (const [name, value] of Object.entries(options))
    if (typeof value !== 'string' || !value.trim()) {
      const option = `${preset}.${name}`
      throw new ConfigError(
        'bad-option',
        process.env.NODE_ENV === 'production'
          ? option
          : `${option} must be a string that is not empty. An environment variable may be unset: services: [id && preset({ id })] leaves the service out`,
      )
    }
  return preset
}
