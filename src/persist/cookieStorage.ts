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

/** The texts stored under a name; several if paths or domains differ. */
const textsOf = (name: string) =>
  thisDocument.cookie
    .split('; ')
    .flatMap((pair) => (pair.startsWith(`${name}=`) ? pair.slice(name.length + 1) : []))

/** In a page with an element named `cookie`, js-cookie has written to that; it returns what it wrote. */
const writeAgain = (text: string | undefined) => {
  if (text && Object.hasOwn(document, 'cookie')) thisDocument.cookie = text
}

/** Tells the developer that the browser hasn't stored the record as it was told to, and what helps. */
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
      `the browser doesn't store the record "${name}", so the decision holds for this page only. Cookies may be blocked; in a frame of another site it takes cookie: { partitioned: true }; an HttpOnly cookie of the server may have this name.`,
    )
}

/**
 * Stores the record in a first-party cookie (RFC 6265bis), through js-cookie.
 *
 * At run time it never throws. If the browser refuses the cookie's attributes, it is stored for this host; where cookies
 * are blocked, nothing is stored. Other tabs follow a change at once, a page in the back/forward cache when it is shown.
 *
 * @param options the cookie's name and attributes
 * @returns the storage
 * @throws {ConfigError} `bad-cookie` for options with which no browser would store a decision
 * @example
 * createConsent({ categories, storage: cookieStorage({ days: 90 }) })
 */
export const cookieStorage = (options: CookieOptions = {}): ConsentStorage => {
  const { name = defaultName, domain, path = '/', days = defaultDays, partitioned } = options
  if (process.env.NODE_ENV !== 'production') assertCookie({ ...options, name, path, days })
  // Each of these would lose every decision, without a word from the browser. Names with other characters are written
  // with a percent sign, which servers disagree on how to read.
  if (!(/^[\w.-]+$/.test(name) && path.startsWith('/') && days > 0 && days < Infinity))
    throw new ConfigError('bad-cookie', [name, path, days].join(' '))
  const { protocol, host = '', hostname } = (globalThis.location ?? {}) as Partial<Location>
  const isHttps = protocol === 'https:'
  const { sameSite = partitioned ? 'None' : 'Lax', secure = isHttps || partitioned } = options

  const plain = { path: '/', sameSite: 'Lax', secure: isHttps } as const
  // The second for a page on another domain, path or scheme than the options were written for. The third is another
  // cookie than the second (RFC 6265bis, 5.7): scripts can't replace one that a server has set as HttpOnly.
  const attempts = [
    { path, sameSite, secure, domain, partitioned },
    plain,
    { ...plain, domain: hostname },
  ]

  // Neither ports nor, on a subdomain, the domain's own cookies can be told apart by what the browser shows.
  const idSuffix = hash(domain ? domain.replace(/^\.?/, '.') : host).slice(-3)
  /** The site's own decision counts before one of its parent domain, and of several of its own the latest. */
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
    // A page that is being prerendered has no visitor yet.
    if (thisDocument.prerendering) return
    // A cookie from before the site set `domain` is listed first, so a server would read an old yes.
    if (domain) put('', { path }, new Date(0))
    const used = attempts.findIndex((attributes) =>
      quietly(() => {
        put(text, attributes, expires)
        return textsOf(name).includes(text)
      }),
    )
    // One from a page on another path, where this one isn't seen, would still be read there.
    const isOwn = (one: string) => one !== text && decode(one)?.id.endsWith(idSuffix)
    if (!used && path !== '/' && textsOf(name).some(isOwn)) put(text, plain, expires)
    // An older yes must not outlive a decision that the browser doesn't store.
    if (used < 0) clear()
    if (process.env.NODE_ENV !== 'production' && used && expires > new Date())
      explain(name, options, used)
  }
  // A cookie fires no storage event, so the tab sends its text to the others: another process may still read the old
  // cookie at that moment.
  let channel: BroadcastChannel | undefined
  const write = (text: string, expires: Date) => {
    quietly(() => store(text, expires))
    quietly(() => channel?.postMessage(text))
  }
  /**
   * Stores the record again. Safari deletes script-written cookies seven days after the write (webkit.org/
   * tracking-prevention), so each visit has to, except on the day of the decision. A write that is due only weekly would
   * lose it: nothing says when the last one was, short of storing that too. The expiry date stays the same.
   */
  const refresh = () => {
    const text = read()
    const { id = '', time = Infinity } = decode(text) ?? {}
    if (process.env.NODE_ENV !== 'production' && id && !id.endsWith(idSuffix))
      warn(
        `the decision in the cookie "${name}" was made on another port of this host, on another domain that shares it, or by a server. To keep two sites apart, give each its own: cookie: { name }.`,
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
      // Only now: if another tab decides during the write, each hears of the other, and the decision is stored again.
      refresh()
      return () => {
        stops.forEach((stop) => stop())
        channel?.close()
      }
    },
  }
}
