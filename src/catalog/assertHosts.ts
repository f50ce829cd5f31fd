import { ConfigError } from '../errors.ts'

/** A host source: no second star, no query, and ASCII only. */
const isHost = (text: string) =>
  /^(\w+:\/\/)?(\*\.)?[\w-]+(\.[\w-]+)*\.?(:(\d+|\*))?(\/[^\s;,'"?#*\u0080-\uffff]*)?$/.test(text)

/**
 * Throws on an invalid host, which would match nothing.
 *
 * @param hosts hosts, as a Content-Security-Policy lists them
 * @throws {ConfigError} `bad-host` — a host is invalid
 * @see https://www.w3.org/TR/CSP3/#grammardef-host-source
 */
export const assertHosts = (hosts: readonly string[]): void => {
  const odd = hosts.find((host) => !isHost(host))
  if (odd !== undefined) throw new ConfigError('bad-host', odd)
}
