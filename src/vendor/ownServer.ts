/** A server that the site runs itself, or that a vendor runs for it alone. */
export interface OwnServer {
  /** Its address, with a slash at the end. */
  readonly base: string
  /** The name of its host. */
  readonly name: string
  /** Host and path, as a service's `hosts` list them. */
  readonly host: string
}

/**
 * Reads the address of a server.
 *
 * @param url absolute, with or without a slash at the end: `https://example.org/matomo`
 */
export const ownServer = (url: string): OwnServer => {
  const base = url.replace(/\/*$/, '/')
  const [name = '', ...folders] = base.slice(base.indexOf('//') + 2).split('/')
  const path = folders.join('/')
  return { base, name, host: path ? `${name}/${path}` : name }
}
