import { ConfigError } from '../errors.ts'
import type { CookieOptions } from './cookieOptions.ts'

/** The options, with their defaults. */
interface Cookie extends CookieOptions {
  readonly name: string
  readonly path: string
  readonly days: number
}

const expect = (isRight: boolean, words: string) => {
  if (!isRight) throw new ConfigError('bad-cookie', words)
}

/**
 * Checks the options of the record's cookie, in development builds.
 *
 * It rejects options with which no decision would be stored. It also rejects attributes that browsers refuse on every
 * host (RFC 6265bis, 5.7; CHIPS), because the record would be stored without them.
 *
 * @param cookie the options, with their defaults
 * @throws {ConfigError} `bad-cookie` — when an option is invalid
 */
export const assertCookie = (cookie: Cookie): void => {
  const { name, domain, path, days, sameSite, secure, partitioned } = cookie
  expect(/^[\w.-]+$/.test(name), '"name" has letters, digits, _, - and . only')
  expect(/^\/[^;]*$/.test(path), '"path" starts with / and has no ;')
  expect(days > 0 && days < Infinity, '"days" is a number above 0')
  const prefix = /^__(host-|secure-)?(http-)?/i.exec(name)?.[0].toLowerCase() ?? ''
  expect(!prefix.includes('http-'), `"name": scripts can't set a cookie named ${name}`)
  expect(
    !prefix.includes('host-') || (!domain && path === '/'),
    `"name": a cookie named __Host-… has no "domain", and "path" is /`,
  )
  expect(
    secure !== false || !/host-|secure-/.test(prefix),
    `"secure" must be true for a cookie named ${name}`,
  )
  expect(
    !domain || /^\.?[\w-]+(\.[\w-]+)*$/.test(domain),
    `"domain" must be a host without scheme, port and path, as example.com`,
  )
  const isNone = sameSite?.toLowerCase() === 'none'
  expect(!partitioned || !sameSite || isNone, `"partitioned" goes with "sameSite": "None" only`)
  expect(
    secure !== false || !(isNone || partitioned),
    `"secure" must be true with "sameSite": "None" or "partitioned"`,
  )
}
