import { ConfigError } from '../errors.ts'

/** With the path that may stand behind it: no query, no second star, ASCII. */
const isHost = (text: string) =>
  /^(\w+:\/\/)?(\*\.)?[\w-]+(\.[\w-]+)*\.?(:(\d+|\*))?(\/[^\s;,'"?#*\u0080-\uffff]*)?$/.test(text)

/**
 * Sees to it that hosts are ones, as what isn't would hold nothing and close nothing.
 *
 * @throws {ConfigError} `bad-host`
 * @see https://www.w3.org/TR/CSP3/#grammardef-host-source
 */
export const assertHosts = (hosts: readonly string[]): void => {
  const odd = hosts.find((host) => !isHost(host))
  if (odd !== undefined) throw new ConfigError('bad-host', odd)
}
