import { ConfigError } from '../errors.ts'

/** A server that the site runs itself, or that a vendor runs for it alone. */
export interface OwnServer {
  /** Its address, with a slash at the end. */
  readonly base: string
  /** The name of its host. */
  readonly name: string
  /** Host and path, as a service's `hosts` list them. */
  readonly host: string
}

/** Absolute, without a query, a user or spaces. The scheme may be missing before the slashes, as in Matomo's snippet. */
const isAddress = (url: string) => /^(https?:)?\/\/[^\s/?#:@]+(:\d+)?(\/[^\s?#]*)?$/i.test(url)

/**
 * Reads the address of a server.
 *
 * @param option the option that holds it, for the error: `matomo.url`
 * @param url absolute, with or without a slash at the end: `https://example.org/matomo`
 * @param example how the option is written, for the error in development. Default: `https://stats.example`
 * @returns the address in its parts
 * @throws {ConfigError} `bad-option` when the address isn't absolute, so its host can't be read
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
