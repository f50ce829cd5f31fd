import Cookies from 'js-cookie'

import type { ConsentStorage } from '../consent/storage.ts'
import { warn } from '../console.ts'
import { listen } from '../dom/listen.ts'
import { decode } from '../record/codec.ts'
import { defaultDays, defaultName } from '../record/defaults.ts'
import { thisDocument } from '../dom/thisDocument.ts'

/** The options of `cookieStorage`. */
export interface CookieOptions {
  /** The cookie's name. Default: `consent`. */
  readonly name?: string | undefined
  /** The domain whose subdomains share the choice: `example.com`. Default: this host only. */
  readonly domain?: string | undefined
  /** The path that the cookie is sent to. Default: `/`. */
  readonly path?: string | undefined
  /** How long a decision is stored, in days; browsers limit it to 400. Default: 182. */
  readonly days?: number | undefined
  /** Whether the cookie is sent with cross-site requests. Default: `Lax`. */
  readonly sameSite?: 'Strict' | 'Lax' | 'None' | undefined
  /** Whether the cookie is sent over https only. Default: true on https. */
  readonly secure?: boolean | undefined
}

/** Blocked and sandboxed storage throws on every access; this makes it count as empty. */
const quietly = <T>(access: () => T): T | undefined => {
  try {
    return access()
  } catch {
    return undefined
  }
}

/** The texts stored under a name; several if paths or domains differ. */
const textsOf = (name: string) =>
  thisDocument.cookie.split('; ').flatMap((pair) => {
    const [key = '', ...text] = pair.split('=')
    return quietly(() => decodeURIComponent(key)) === name ? text.join('=') : []
  })

/** In a page with an element named `cookie`, js-cookie has written to that; it returns what it wrote. */
const writeAgain = (text: string | undefined) => {
  if (text && Object.hasOwn(document, 'cookie')) thisDocument.cookie = text
}

const timeOf = (text: string) => decode(text)?.time ?? 0

/**
 * Stores the record in a first-party cookie (RFC 6265bis), through js-cookie.
 *
 * Never throws; where cookies are blocked, it stores nothing. Other tabs follow a change at once, a page in the
 * back/forward cache when it is shown.
 *
 * @param options the cookie's name and attributes
 * @returns the storage
 * @example
 * createConsent({ categories, storage: cookieStorage({ days: 90 }) })
 */
export const cookieStorage = ({
  name = defaultName,
  domain,
  path = '/',
  days = defaultDays,
  sameSite = 'Lax',
  secure = globalThis.location?.protocol === 'https:',
}: CookieOptions = {}): ConsentStorage => {
  const attributes = { path, sameSite, secure, ...(domain && { domain }) }
  // The latest counts: the browser sorts by path and age (RFC 6265bis, 5.8.3), which can put an old yes first.
  const read = () =>
    quietly(() =>
      textsOf(name)
        .sort((one, other) => timeOf(one) - timeOf(other))
        .at(-1),
    )
  const store = (text: string, expires: Date) => {
    // A page that is being prerendered has no visitor yet.
    if (thisDocument.prerendering) return
    // A cookie from before the site set `domain` is listed first, so an old yes would win.
    if (domain) Cookies.remove(name, { path })
    writeAgain(Cookies.set(name, text, { ...attributes, expires }))
    if (!domain || textsOf(name).includes(text)) return
    if (process.env.NODE_ENV !== 'production')
      warn(
        `the browser takes no cookie for the domain "${domain}" here; it is stored for this host.`,
      )
    Cookies.set(name, text, { ...attributes, domain: '', expires })
  }
  // A cookie fires no storage event, so the tab sends its text to the others: another process may still read the old
  // cookie at that moment.
  let channel: BroadcastChannel | undefined
  return {
    name,
    days,
    read,
    write(text, expires) {
      quietly(() => store(text, expires))
      quietly(() => channel?.postMessage(text))
    },
    clear() {
      quietly(() => Cookies.remove(name, attributes))
    },
    watch(changed) {
      // On a server there are no tabs, and a channel would keep the process alive.
      if (!('document' in globalThis)) return () => {}
      channel = quietly(() => new BroadcastChannel(`askfirst:${name}`))
      const stops = [
        listen(channel, 'message', (event) => changed((event as MessageEvent<string>).data)),
        listen(document, 'visibilitychange', () => changed()),
        listen(window, 'pageshow', () => changed()),
      ]
      return () => {
        stops.forEach((stop) => stop())
        channel?.close()
      }
    },
  }
}
