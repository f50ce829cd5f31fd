import { ConfigError } from '../errors.ts'

/** A server that the site runs itself, or that a vendor runs for this site alone. */
export interface OwnServer {
  /** Its address, with a slash at the end. */
  readonly base: string
  /** The name of its host. */
  readonly name: string
  /** Host and path, as a service's `hosts` list them. */
  readonly host: string
}

/**
 * Checks that a URL is absolute and has no query, user name or spaces. The scheme is optional, as in Matomo's snippet:
 * `//stats.example`.
 */
const isAddress = (url: string) => /^(https?:)?\/\/[^\s/?#:@]+(:\d+)?(\/[^\s?#]*)?$/i.test(url)

/**
 * Splits the address of a server into its parts.
 *
 * @param option the option that holds the address, for the error: `matomo.url`
 * @param url absolute, with or without a slash at the end: `https://example.org/matomo`
 * @param example a valid value, for the error in development. Default: `https://stats.example`
 * @returns the parts
 * @throws {ConfigError} `bad-option` — the address isn't absolute, so its host can't be read
 */
export const ownServer = (
  option: string,
  url: string,
  example = 'https://stats.example',
): OwnServer => {
  if (!isAddress(url))
    throw new ConfigError(
      'bad-option',
      process.env.NODE_ENV === 'production' ? option : `${option} must be written like ${example}`,
    )
  const base = url.replace(/\/*$/, '/')
  const [name = '', ...folders] = base.slice(base.indexOf('//') + 2).split('/')
  const path = folders.join('/')
  return { base, name, host: path ? `${name}/${path}` : name }
}
