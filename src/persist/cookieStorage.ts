import Cookies from 'js-cookie'

import type { ConsentStorage } from '../consent/storage.ts'
import { warn } from '../console.ts'
import { ConfigError } from '../errors.ts'
import { listen } from '../dom/listen.ts'
import { decode } from '../record/codec.ts'
import { day, defaultDays, defaultName } from '../record/defaults.ts'
import { hash } from '../record/hash.ts'
import { thisDocument } from '../dom/thisDocument.ts'
import { quietly } from '../quietly.ts'
import { assertCookie } from './assertCookie.ts'
import type { CookieOptions } from './cookieOptions.ts'

/** Returns the values of all cookies with a name. There are several if their paths or domains differ. */
const textsOf = (name: string) =>
  thisDocument.cookie
    .split('; ')
    .flatMap((pair) => (pair.startsWith(`${name}=`) ? pair.slice(name.length + 1) : []))

/**
 * Writes the cookie if an element named `cookie` hides `document.cookie` from js-cookie. `text` is what js-cookie tried
 * to write.
 */
const writeAgain = (text: string | undefined) => {
  if (text && Object.hasOwn(document, 'cookie')) thisDocument.cookie = text
}

/** Warns that the browser hasn't stored the record as configured, and suggests what to change. */
const explain = (name: string, options: CookieOptions, used: number) => {
  const given = JSON.stringify(options)
  if (used === 1)
    warn(
      `the browser refuses the cookie options ${given} here; the record is stored for this host.`,
    )
  else if (used > 0)
    warn(
      `the server has set an HttpOnly cookie named "${name}", which scripts can't replace: the record is stored beside it. Give the record another name: cookie: { name }.`,
    )
  else
    warn(
      `the browser doesn't store the record "${name}", so the decision holds for this page only. Cookies may be blocked; a frame on another site needs cookie: { partitioned: true }; or the server has set an HttpOnly cookie of this name.`,
    )
}

/**
 * Stores the record in a first-party cookie (RFC 6265bis), through js-cookie.
 *
 * Reading and writing never throw. If the browser refuses the attributes, the cookie is stored for this host; if
 * cookies are blocked, nothing is stored. Other tabs follow a change immediately; pages in the back/forward cache
 * follow once they are shown.
 *
 * @param options the cookie's name and attributes. Default: `consent`, for 182 days, on this host
 * @returns the storage for `createConsent`
 * @throws {ConfigError} `bad-cookie` — when no browser could store a decision with the options
 * @example
 * createConsent({ categories, storage: cookieStorage({ days: 90 }) })
 */
export const cookieStorage = (options: CookieOptions = {}): ConsentStorage => {
  const { name = defaultName, domain, path = '/', days = defaultDays, partitioned } = options
  if (process.env.NODE_ENV !== 'production') assertCookie({ ...options, name, path, days })
  // With an invalid value, every decision would silently be lost. Other characters in a name would be percent-encoded,
  // and servers decode such names in different ways.
  if (!(/^[\w.-]+$/.test(name) && path.startsWith('/') && days > 0 && days < Infinity))
    throw new ConfigError('bad-cookie', [name, path, days].join(' '))
  const { protocol, host = '', hostname } = (globalThis.location ?? {}) as Partial<Location>
  const isHttps = protocol === 'https:'
  const { sameSite = partitioned ? 'None' : 'Lax', secure = isHttps || partitioned } = options

  const plain = { path: '/', sameSite: 'Lax', secure: isHttps } as const
  // The attributes to try, in this order. The second set works on any domain, path and scheme. The third set has a
  // `domain`, which makes it another cookie than the second (RFC 6265bis, 5.7), because scripts can't replace an
  // `HttpOnly` cookie that the server has set.
  const attempts = [
    { path, sameSite, secure, domain, partitioned },
    plain,
    { ...plain, domain: hostname },
  ]

  // `document.cookie` shows neither the port nor the domain of a cookie, so the record's id ends with a hash of the
  // domain, or of host and port.
  const idSuffix = hash(domain ? domain.replace(/^\.?/, '.') : host).slice(-3)
  /**
   * Ranks a stored record. A decision made on this site outranks one from a parent domain; otherwise the latest wins.
   */
  const rank = (text: string) => {
    const { id = '', time = 0 } = decode(text) ?? {}
    return time + (id.endsWith(idSuffix) ? 1e12 : 0)
  }
  const read = () =>
    quietly(() =>
      textsOf(name)
        .sort((one, other) => rank(one) - rank(other))
        .at(-1),
    )
  const put = (text: string, attributes: Cookies.CookieAttributes, expires: Date) =>
    writeAgain(Cookies.set(name, text, { ...attributes, expires }))
  const clear = () => {
    for (const attributes of attempts) quietly(() => put('', attributes, new Date(0)))
  }
  const store = (text: string, expires: Date) => {
    // A prerendered page has no visitor yet.
    if (thisDocument.prerendering) return
    // Delete a cookie from before the site set `domain`: browsers send it first, so a server would read outdated
    // consent.
    if (domain) put('', { path }, new Date(0))
    const used = attempts.findIndex((attributes) =>
      quietly(() => {
        put(text, attributes, expires)
        return textsOf(name).includes(text)
      }),
    )
    // An older record with another path would still be read on pages that don't see the new one, so store the new one
    // at `/` too.
    const isOwn = (one: string) => one !== text && decode(one)?.id.endsWith(idSuffix)
    if (!used && path !== '/' && textsOf(name).some(isOwn)) put(text, plain, expires)
    // Earlier consent must not outlive a decision that the browser doesn't store.
    if (used < 0) clear()
    if (process.env.NODE_ENV !== 'production' && used && expires > new Date())
      explain(name, options, used)
  }
  // Cookies fire no `storage` event, so a channel tells other tabs. The message contains the text, because a tab in
  // another process may still read the old cookie.
  let channel: BroadcastChannel | undefined
  const write = (text: string, expires: Date) => {
    quietly(() => store(text, expires))
    quietly(() => channel?.postMessage(text))
  }
  /**
   * Stores the record again on each visit, except on the day of the decision; the expiry date stays the same. Safari
   * deletes script-written cookies seven days after the write (webkit.org/tracking-prevention), and scripts can't read
   * when a cookie was written.
   */
  const refresh = () => {
    const text = read()
    const { id = '', time = Infinity } = decode(text) ?? {}
    if (process.env.NODE_ENV !== 'production' && id && !id.endsWith(idSuffix))
      warn(
        `the decision in the cookie "${name}" was stored from another port of this host, from another domain that shares it, or by a server. To keep two sites apart, name the cookie of each: cookie: { name }.`,
      )
    if (text && Date.now() / 1000 - time > day) write(text, new Date((time + days * day) * 1000))
  }
  return {
    name,
    days,
    idSuffix,
    read,
    write,
    clear,
    watch(changed) {
      // On a server there are no tabs, and a channel would keep the process alive.
      if (!('document' in globalThis)) return () => {}
      channel = quietly(() => new BroadcastChannel(`askfirst:${name}:${path}`))
      const stops = [
        listen(channel, 'message', (event) => changed((event as MessageEvent<string>).data)),
        listen(document, 'visibilitychange', () => changed()),
        listen(window, 'pageshow', () => changed()),
      ]
      // Refresh only once the channel is open: if another tab decides during this write, both tabs get a message, and
      // the decision is stored again.
      refresh()
      return () => {
        stops.forEach((stop) => stop())
        channel?.close()
      }
    },
  }
}
